package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.dealwright.api.event.LeadScoredEvent;
import org.dealwright.platform.event.Outbox;
import org.dealwright.scoring.application.ScoreLeads.Rescored;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.scoring.domain.Subject;
import org.dealwright.scoring.model.Score;

/** Publishes {@code lead.scored} where a score changed in a way that others should hear of. */
@Dependent
class ScoreEvents {

  private final Outbox outbox;
  private final ScoreRepository scores;

  @Inject
  ScoreEvents(Outbox outbox, ScoreRepository scores) {
    this.outbox = outbox;
    this.scores = scores;
  }

  void publish(List<Rescored> changed, Cause cause) {
    outbox.append(changed.stream().filter(one -> isNews(one, cause)).map(this::entry).toList());
  }

  private static boolean isNews(Rescored rescored, Cause cause) {
    Subject.Current before = rescored.subject().current();
    Score after = rescored.row().score();
    if (before == null) {
      return cause.publishesPoints();
    }
    return (cause.publishesPoints() && before.points() != after.points())
        || (cause.publishesBand() && before.band() != after.band());
  }

  private Outbox.Entry entry(Rescored rescored) {
    var row = rescored.row();
    var model = rescored.model().model();
    Subject.Current before = rescored.subject().current();
    return new Outbox.Entry(
        LeadScoredEvent.TYPE,
        "lead",
        row.leadId(),
        scores.nextEvent(row.leadId()),
        new LeadScoredEvent(
            row.leadId(),
            row.score().points(),
            before == null ? null : before.points(),
            row.score().band(),
            model.key(),
            model.version(),
            row.cause().toString(),
            row.at()));
  }
}
