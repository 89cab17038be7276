package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dealwright.api.scoring.AdjustmentView;
import org.dealwright.api.scoring.ContributionView;
import org.dealwright.api.scoring.LiftStepView;
import org.dealwright.api.scoring.LiftView;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.api.scoring.ScoreExplanation;
import org.dealwright.api.scoring.ScoreRecord;
import org.dealwright.api.scoring.ScoreView;
import org.dealwright.api.scoring.UnknownInputView;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.Adjustment;
import org.dealwright.scoring.domain.StoredScore;
import org.dealwright.scoring.model.Bands;
import org.dealwright.scoring.model.Factor;
import org.dealwright.scoring.model.Lift;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;
import org.dealwright.scoring.model.ScoringModel;
import org.dealwright.scoring.model.WhatIf;
import org.jspecify.annotations.Nullable;

/** Kept scores with their reasons, in the words of the organisation's language. */
@Dependent
class ScoreViews {

  private final Caller caller;

  @Inject
  ScoreViews(Caller caller) {
    this.caller = caller;
  }

  ScoreExplanation explanation(StoredScore stored, Optional<Adjustment> adjustment) {
    ScoringModel model = stored.model().model();
    Wording wording = wording();
    Score replayed = Scoring.replay(model, stored.inputs());
    return new ScoreExplanation(
        stored.points(),
        model.bands().of(stored.points()),
        stored.coverage(),
        stored.coverage() >= ScoreView.CONFIDENT_COVERAGE,
        model.key(),
        model.version(),
        stored.at(),
        contributions(stored, wording),
        WhatIf.unknowns(model, replayed).stream()
            .map(u -> new UnknownInputView(u.factor(), wording.label(u.factor()), u.couldAdd()))
            .toList(),
        lift(model, replayed, wording),
        adjustment.map(one -> adjustment(one, stored)).orElse(null));
  }

  static AdjustmentView adjustment(Adjustment adjustment, StoredScore stored) {
    int adjusted = adjustment.adjusted(stored.points());
    return new AdjustmentView(
        adjustment.points(),
        adjusted,
        stored.model().model().bands().of(adjusted),
        adjustment.reason(),
        adjustment.by().view(),
        adjustment.madeAt(),
        adjustment.expiresAt(),
        adjustment.number());
  }

  /** A row of the history; before is the one before it, null for the first. */
  ScoreRecord entry(StoredScore stored, @Nullable StoredScore before) {
    ScoringModel model = stored.model().model();
    Wording wording = wording();
    return new ScoreRecord(
        stored.points(),
        model.bands().of(stored.points()),
        stored.coverage(),
        model.key(),
        model.version(),
        stored.at(),
        stored.cause(),
        contributions(stored, wording),
        stored.id(),
        wording.cause(stored.cause()),
        before == null ? null : stored.points() - before.points());
  }

  private static @Nullable LiftView lift(ScoringModel model, Score score, Wording wording) {
    if (score.band() == ScoreBand.HIGH) {
      return null;
    }
    Bands bands = model.bands();
    ScoreBand next = score.band() == ScoreBand.LOW ? ScoreBand.MEDIUM : ScoreBand.HIGH;
    int from = next == ScoreBand.HIGH ? bands.high() : bands.medium();
    List<LiftStepView> steps =
        Lift.towards(model, score, from).stream()
            .map(step -> step(step, score.coverage(), wording))
            .toList();
    boolean reached = !steps.isEmpty() && steps.get(steps.size() - 1).points() >= from;
    return new LiftView(next, from, reached, steps);
  }

  private static LiftStepView step(Lift.Step step, double coverage, Wording wording) {
    String what = wording.sentence(step.factor(), step.input(), coverage);
    return new LiftStepView(
        step.factor(),
        wording.label(step.factor()),
        step.input(),
        wording.lift(what, step.points()),
        step.points());
  }

  /** The lines that did something, the largest first. */
  private static List<ContributionView> contributions(StoredScore stored, Wording wording) {
    List<String> ids = lines(stored);
    return IntStream.range(0, ids.size())
        .mapToObj(i -> line(ids.get(i), stored, stored.result().contributions().get(i), wording))
        .filter(line -> line.points() != 0 || line.input() != null)
        .sorted(Comparator.comparingInt((ContributionView c) -> -Math.abs(c.points())))
        .toList();
  }

  private static List<String> lines(StoredScore stored) {
    List<String> ids = new ArrayList<>(List.of(Score.BASE));
    stored.model().model().factors().stream().map(Factor::id).forEach(ids::add);
    ids.add(Score.SHRINKAGE);
    ids.add(Score.CLAMP);
    return ids;
  }

  private static ContributionView line(
      String factor, StoredScore stored, int points, Wording wording) {
    String input = stored.inputs().derived().get(factor);
    return new ContributionView(
        factor,
        wording.label(factor),
        points,
        wording.sentence(factor, input, stored.coverage()),
        input);
  }

  private Wording wording() {
    return new Wording(Locale.forLanguageTag(caller.organisation().locale()));
  }
}
