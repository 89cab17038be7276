package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dealwright.api.scoring.ContributionView;
import org.dealwright.api.scoring.ScoreExplanation;
import org.dealwright.api.scoring.ScoreRecord;
import org.dealwright.api.scoring.UnknownInputView;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.scoring.domain.StoredScore;
import org.dealwright.scoring.model.Factor;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;
import org.dealwright.scoring.model.WhatIf;

/** Says why a lead has its score, in the words of the organisation's language. */
@Dependent
public class ExplainScore {

  private final ScoreRepository scores;
  private final Caller caller;

  @Inject
  ExplainScore(ScoreRepository scores, Caller caller) {
    this.scores = scores;
    this.caller = caller;
  }

  /** Empty before the lead's first score. */
  @Transactional
  public Optional<ScoreExplanation> explain(UUID leadId) {
    return scores.latest(leadId).map(this::explanation);
  }

  /** Newest first. */
  @Transactional
  public List<ScoreRecord> history(UUID leadId, int limit) {
    return scores.history(leadId, limit).stream().map(this::entry).toList();
  }

  private ScoreExplanation explanation(StoredScore stored) {
    var model = stored.model().model();
    Wording wording = wording();
    Score replayed = Scoring.replay(model, stored.inputs());
    return new ScoreExplanation(
        stored.points(),
        model.bands().of(stored.points()),
        stored.coverage(),
        stored.coverage() >= Score.CONFIDENT_COVERAGE,
        model.key(),
        model.version(),
        stored.at(),
        contributions(stored, wording),
        WhatIf.unknowns(model, replayed).stream()
            .map(u -> new UnknownInputView(u.factor(), wording.label(u.factor()), u.couldAdd()))
            .toList());
  }

  private ScoreRecord entry(StoredScore stored) {
    var model = stored.model().model();
    return new ScoreRecord(
        stored.points(),
        model.bands().of(stored.points()),
        stored.coverage(),
        model.key(),
        model.version(),
        stored.at(),
        stored.cause(),
        contributions(stored, wording()));
  }

  /** The lines that did something, the largest first. */
  private static List<ContributionView> contributions(StoredScore stored, Wording wording) {
    List<String> ids = lines(stored);
    return IntStream.range(0, ids.size())
        .mapToObj(i -> line(ids.get(i), stored, stored.contributions().get(i), wording))
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
