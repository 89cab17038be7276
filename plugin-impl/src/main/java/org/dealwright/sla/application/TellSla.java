package org.dealwright.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.event.SlaBreachedEvent;
import org.dealwright.api.event.SlaDueSoonEvent;
import org.dealwright.api.sla.SlaKind;
import org.dealwright.platform.Ids;
import org.dealwright.platform.event.Outbox;
import org.dealwright.platform.identity.Actor;
import org.dealwright.sla.application.NoticeRepository.Found;
import org.dealwright.sla.domain.Notice;

/**
 * Tells once of each lead and each deal that is due soon or late: an event, and in the timeline.
 */
@Dependent
public class TellSla {

  private static final int AT_ONCE = 200;

  private final NoticeRepository notices;
  private final Outbox outbox;
  private final ActivityLog activities;
  private final Clock clock;

  @Inject
  TellSla(NoticeRepository notices, Outbox outbox, ActivityLog activities, Clock clock) {
    this.notices = notices;
    this.outbox = outbox;
    this.activities = activities;
    this.clock = clock;
  }

  /** Tells of some leads of the caller's organisation; false when there were no more. */
  @Transactional
  public boolean ofLeads() {
    Instant now = clock.instant();
    return told(notices.takeLeads(now, AT_ONCE), now);
  }

  /** Tells of some deals; false when there were no more. */
  @Transactional
  public boolean ofDeals() {
    Instant now = clock.instant();
    return told(notices.takeDeals(now, AT_ONCE), now);
  }

  private boolean told(Found found, Instant now) {
    List<Notice> all = found.notices();
    outbox.append(all.stream().map(notice -> entry(notice, now)).toList());
    activities.tell(all.stream().map(notice -> activity(notice, now)).toList());
    return found.seen() == AT_ONCE;
  }

  private static SystemActivity activity(Notice notice, Instant now) {
    return new SystemActivity(
        ActivityType.SYSTEM,
        new About(notice.leadId(), notice.dealId(), notice.customerId()),
        null,
        type(notice),
        now,
        SystemActivity.Cause.of(Actor.AUTOMATION));
  }

  private static Outbox.Entry entry(Notice notice, Instant now) {
    if (notice.dealId() == null) {
      return new Outbox.Entry(
          type(notice),
          "lead",
          Objects.requireNonNull(notice.leadId()),
          notice.version(),
          payload(notice, now));
    }
    // An event of its own, not one in the row of the deal's moves: the deal has not changed.
    return new Outbox.Entry(type(notice), "stage_sla", Ids.next(), 1, payload(notice, now));
  }

  private static String type(Notice notice) {
    return notice.late() ? SlaBreachedEvent.TYPE : SlaDueSoonEvent.TYPE;
  }

  private static Object payload(Notice notice, Instant now) {
    SlaKind kind = notice.dealId() == null ? SlaKind.RESPONSE : SlaKind.STAGE;
    return notice.late()
        ? new SlaBreachedEvent(
            kind, notice.leadId(), notice.dealId(), notice.stageId(), notice.dueAt(), now)
        : new SlaDueSoonEvent(
            kind, notice.leadId(), notice.dealId(), notice.stageId(), notice.dueAt(), now);
  }
}
