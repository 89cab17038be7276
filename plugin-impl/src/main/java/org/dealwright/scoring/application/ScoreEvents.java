package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.event.LeadScoredEvent;
import org.dealwright.platform.event.Outbox;
import org.dealwright.platform.identity.Actor;
import org.dealwright.scoring.application.ScoreLeads.Rescored;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.Subject;
import org.dealwright.scoring.model.Score;
import org.jspecify.annotations.Nullable;

/**
 * Publishes {@code lead.scored}, and tells the timeline, where a score changed in a way that others
 * should hear of.
 */
@Dependent
class ScoreEvents {

  private final Outbox outbox;
  private final ActivityLog activities;

  @Inject
  ScoreEvents(Outbox outbox, ActivityLog activities) {
    this.outbox = outbox;
    this.activities = activities;
  }

  /** Publishes the news among the scores, under the numbers that their leads gave them. */
  void publish(List<Rescored> changed, Map<UUID, Integer> numbers) {
    List<Rescored> news = changed.stream().filter(one -> one.row().news()).toList();
    outbox.append(news.stream().map(one -> entry(one, numbers.get(one.row().leadId()))).toList());
    activities.tell(news.stream().flatMap(one -> told(one).stream()).toList());
  }

  /** A first score is no change. */
  private static Optional<SystemActivity> told(Rescored rescored) {
    Subject.Current before = rescored.subject().current();
    var row = rescored.row();
    if (before == null || before.points() == row.score().points()) {
      return Optional.empty();
    }
    return Optional.of(
        new SystemActivity(
            ActivityType.SCORE_CHANGE,
            About.lead(row.leadId()),
            Integer.toString(before.points()),
            Integer.toString(row.score().points()),
            row.at(),
            SystemActivity.Cause.of(Actor.AUTOMATION)));
  }

  /** Whether others should hear of a score, after the one before it. */
  static boolean isNews(Subject.@Nullable Current before, Score after, Cause cause) {
    if (before == null) {
      return cause.publishesPoints();
    }
    return (cause.publishesPoints() && before.points() != after.points())
        || (cause.publishesBand() && before.band() != after.band());
  }

  private static Outbox.Entry entry(Rescored rescored, int number) {
    var row = rescored.row();
    var model = rescored.model().model();
    Subject.Current before = rescored.subject().current();
    return new Outbox.Entry(
        LeadScoredEvent.TYPE,
        "lead",
        row.leadId(),
        number,
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
