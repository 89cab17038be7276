package org.dealwright.activity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.activity.ActivityDirection;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.ChangeView;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Rows of activities as the API shows them. */
final class ActivityRows {

  /** With the present names of the stages that a move is about. */
  static final String SELECT = select("activities a");

  private ActivityRows() {}

  /** Of the table, or of what stands for it, called {@code a}. */
  static String select(String source) {
    return "select a.*, f.name as from_name, t.name as to_name from "
        + source
        + "\n"
        + """
        left join pipeline_stages f on a.type = 'STAGE_CHANGE'
          and f.organisation_id = a.organisation_id and cast(f.id as text) = a.old_value
        left join pipeline_stages t on a.type = 'STAGE_CHANGE'
          and t.organisation_id = a.organisation_id and cast(t.id as text) = a.new_value
        where a.organisation_id = :organisation
        """;
  }

  static ActivityView view(ResultSet row) throws SQLException {
    ActivityType type = ActivityType.valueOf(row.getString("type"));
    Instant doneAt = instant(row, "done_at");
    return new ActivityView(
        row.getObject("id", UUID.class),
        type,
        row.getObject("lead_id", UUID.class),
        row.getObject("deal_id", UUID.class),
        row.getObject("customer_id", UUID.class),
        direction(row),
        row.getString("subject"),
        type.isSystem() ? null : row.getString("body"),
        row.getString("outcome"),
        row.getObject("duration_seconds", Integer.class),
        row.getTimestamp("occurred_at").toInstant(),
        instant(row, "due_at"),
        type == ActivityType.TASK ? doneAt != null : null,
        doneAt,
        type.isSystem() ? change(row) : null,
        actor(row).view(),
        row.getTimestamp("recorded_at").toInstant(),
        row.getTimestamp("updated_at").toInstant(),
        row.getInt("version"));
  }

  private static ChangeView change(ResultSet row) throws SQLException {
    return new ChangeView(
        null,
        row.getString("old_value"),
        row.getString("new_value"),
        row.getString("from_name"),
        row.getString("to_name"),
        row.getString("body"),
        row.getObject("score", Integer.class));
  }

  static Actor actor(ResultSet row) throws SQLException {
    return new Actor(
        ActorKind.valueOf(row.getString("actor_kind")),
        row.getString("actor_id"),
        row.getString("actor_name"));
  }

  static @Nullable ActivityDirection direction(ResultSet row) throws SQLException {
    String direction = row.getString("direction");
    return direction == null ? null : ActivityDirection.valueOf(direction);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
