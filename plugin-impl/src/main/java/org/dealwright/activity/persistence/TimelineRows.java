package org.dealwright.activity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.ChangeView;
import org.dealwright.api.activity.TimelineEntryView;
import org.dealwright.api.activity.TimelineKind;
import org.dealwright.platform.identity.Actor;

/** What a timeline is merged from, as its entries. */
final class TimelineRows {

  private TimelineRows() {}

  static TimelineKind kind(ActivityType type) {
    return type.isSystem() ? TimelineKind.valueOf(type.name()) : TimelineKind.ACTIVITY;
  }

  static TimelineEntryView entry(ActivityView activity) {
    boolean system = activity.type().isSystem();
    return new TimelineEntryView(
        activity.id(),
        kind(activity.type()),
        activity.occurredAt(),
        activity.actor(),
        activity.dealId(),
        system ? null : activity,
        activity.change(),
        activity.leadId());
  }

  static TimelineEntryView fieldChange(ResultSet row) throws SQLException {
    return new TimelineEntryView(
        row.getObject("id", UUID.class),
        TimelineKind.FIELD_CHANGE,
        row.getTimestamp("changed_at").toInstant(),
        ActivityRows.actor(row).view(),
        null,
        null,
        new ChangeView(
            row.getString("field"),
            row.getString("old_value"),
            row.getString("new_value"),
            row.getString("from_name"),
            row.getString("to_name"),
            null,
            null),
        row.getObject("lead_id", UUID.class));
  }

  /** A browser tells of its visitor; of others we hear from a system. */
  static TimelineEntryView signal(ResultSet row) throws SQLException {
    boolean visitor = "PUBLIC".equals(row.getString("trust"));
    return new TimelineEntryView(
        row.getObject("id", UUID.class),
        TimelineKind.SIGNAL,
        row.getTimestamp("occurred_at").toInstant(),
        (visitor ? Actor.VISITOR : Actor.AUTOMATION).view(),
        null,
        null,
        new ChangeView(
            null, null, row.getString("type"), null, null, row.getString("page_path"), null),
        row.getObject("lead_id", UUID.class));
  }
}
