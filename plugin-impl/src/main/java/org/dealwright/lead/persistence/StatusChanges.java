package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.activity.domain.SystemActivity.Cause;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.event.LeadStatusChangedEvent;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.lead.application.LeadEvents;
import org.dealwright.platform.Ids;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.persistence.SqlGateway;

/** Tells of each change of a lead's status: with its fields', in its timeline, to the audit log. */
@Dependent
class StatusChanges {

  private final SqlGateway sql;
  private final ActivityLog activities;
  private final AuditTrail audit;
  private final LeadEvents events;

  @Inject
  StatusChanges(SqlGateway sql, ActivityLog activities, AuditTrail audit, LeadEvents events) {
    this.sql = sql;
    this.activities = activities;
    this.audit = audit;
    this.events = events;
  }

  /** A lead's new status, which is written already. */
  record Change(UUID lead, LeadStatus before, LeadStatus after, Instant at, Cause cause) {}

  void keep(Change change) {
    Map<String, Object> values = new HashMap<>();
    values.put("lead", change.lead());
    values.put("id", Ids.next());
    values.put("before", change.before().toString());
    values.put("after", change.after().toString());
    values.put("now", change.at().atOffset(ZoneOffset.UTC));
    values.put("kind", change.cause().actor().kind().name());
    values.put("actorId", change.cause().actor().id());
    values.put("actorName", change.cause().actor().name());
    sql.update(
        """
        insert into lead_field_changes (organisation_id, lead_id, id, field, old_value, new_value,
          changed_at, actor_kind, actor_id, actor_name)
        values (:organisation, :lead, :id, 'status', :before, :after, :now, :kind, :actorId,
          :actorName)
        """,
        values);
    activities.tell(List.of(told(change)));
    audit.record(audited(change));
    events.statusChanged(
        new LeadStatusChangedEvent(
            change.lead(),
            change.before(),
            change.after(),
            change.cause().actor().kind(),
            change.at()));
  }

  private static AuditEntry audited(Change change) {
    List<AuditEntry.Change> changes =
        List.of(
            AuditEntry.Change.of("status", change.before(), change.after()),
            AuditEntry.Change.of("reason", null, change.cause().reason()));
    return AuditEntry.of("lead.status-changed", change.lead(), changes)
        .concerning(change.lead())
        .by(change.cause().actor());
  }

  private static SystemActivity told(Change change) {
    return new SystemActivity(
        ActivityType.STATUS_CHANGE,
        About.lead(change.lead()),
        change.before().toString(),
        change.after().toString(),
        change.at(),
        change.cause());
  }
}
