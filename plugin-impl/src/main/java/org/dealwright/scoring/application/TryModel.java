package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.api.scoring.ScoreMover;
import org.dealwright.api.scoring.TryOutcome;
import org.dealwright.api.scoring.TryRequest;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.scoring.domain.Draft;
import org.dealwright.scoring.domain.ModelChoice;
import org.dealwright.scoring.domain.ModelDocuments;
import org.dealwright.scoring.domain.ModelRepository;
import org.dealwright.scoring.domain.PublishedModel;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.scoring.domain.Subject;
import org.dealwright.scoring.domain.Trials;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;

/** Says what a draft would do to open leads, and writes nothing. */
@Dependent
public class TryModel {

  private static final int USUAL = 2_000;
  private static final int MOST = 10_000;
  private static final int AT_ONCE = 500;
  private static final int MOVERS = 20;

  private final Drafts drafts;
  private final ModelDocuments documents;
  private final ModelRepository models;
  private final ScoreRepository scores;
  private final Trials trials;
  private final Clock clock;

  @Inject
  TryModel(
      Drafts drafts,
      ModelDocuments documents,
      ModelRepository models,
      ScoreRepository scores,
      Trials trials,
      Clock clock) {
    this.drafts = drafts;
    this.documents = documents;
    this.models = models;
    this.scores = scores;
    this.trials = trials;
    this.clock = clock;
  }

  /** A lead with the score it has and the one that the draft would give it. */
  private record Tried(UUID leadId, Subject.Current before, Score after) {

    int change() {
      return Math.abs(after.points() - before.points());
    }
  }

  @Transactional
  public TryOutcome tryOut(UUID draftId, TryRequest request) {
    Draft draft = drafts.seen(draftId);
    ModelScope scope = Objects.requireNonNullElse(request.scope(), ModelScope.ORGANISATION);
    int limit = Objects.requireNonNullElse(request.leads(), USUAL);
    if (limit < 1 || limit > MOST) {
      throw new ValidationException("/leads", "From 1 to " + MOST + ".");
    }
    PublishedModel candidate =
        new PublishedModel(draft.id(), documents.read(draft.document(), 1).model());
    Optional<LeadSource> source = Optional.ofNullable(scope.source());
    ModelChoice choice = models.choiceWith(scope, candidate);
    List<Tried> tried = tried(trials.sample(source, limit), choice, candidate);
    return outcome(trials.openLeads(source), tried);
  }

  /** Leads that would not be the draft's, or have no score yet, are left out. */
  private List<Tried> tried(List<UUID> leads, ModelChoice choice, PublishedModel candidate) {
    Instant now = clock.instant();
    List<Tried> tried = new ArrayList<>();
    for (int from = 0; from < leads.size(); from += AT_ONCE) {
      List<UUID> part = leads.subList(from, Math.min(leads.size(), from + AT_ONCE));
      for (Subject subject : scores.read(part, now)) {
        Subject.Current before = subject.current();
        if (before != null && choice.of(subject).equals(candidate)) {
          Score after = Scoring.score(candidate.model(), subject.features());
          tried.add(new Tried(subject.leadId(), before, after));
        }
      }
    }
    return tried;
  }

  private TryOutcome outcome(long openLeads, List<Tried> tried) {
    Distribution before = new Distribution();
    Distribution after = new Distribution();
    for (Tried one : tried) {
      before.add(one.before().points(), one.before().band(), one.before().coverage());
      after.add(one.after().points(), one.after().band(), one.after().coverage());
    }
    return new TryOutcome(openLeads, tried.size(), before.view(), after.view(), movers(tried));
  }

  private List<ScoreMover> movers(List<Tried> tried) {
    List<Tried> movers =
        tried.stream()
            .filter(one -> one.change() > 0)
            .sorted(Comparator.comparingInt(Tried::change).reversed().thenComparing(Tried::leadId))
            .limit(MOVERS)
            .toList();
    Map<UUID, String> names = trials.names(movers.stream().map(Tried::leadId).toList());
    return movers.stream()
        .map(
            one ->
                new ScoreMover(
                    one.leadId(),
                    names.getOrDefault(one.leadId(), "–"),
                    one.before().points(),
                    one.after().points(),
                    one.before().band(),
                    one.after().band()))
        .toList();
  }
}
