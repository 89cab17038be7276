package org.dealwright.activity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.Activity;
import org.dealwright.activity.domain.ActivityContent;
import org.dealwright.activity.domain.ActivityRepository;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.api.activity.ActivityDirection;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.platform.Ids;
import org.dealwright.platform.persistence.AtCommit;
import org.dealwright.platform.persistence.RowInsert;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Activities as rows. */
@Dependent
class SqlActivities implements ActivityRepository {

  /** What the product tells by itself, when it was recorded. */
  private record Told(UUID id, Instant at, SystemActivity activity) {

    SystemActivity.Cause cause() {
      return activity.cause();
    }
  }

  private static final RowInsert<Told> TOLD =
      RowInsert.<Told>into("activities")
          .column("id", "uuid", Told::id)
          .column("recorded_at", "timestamptz", Told::at)
          .column("type", "text", told -> told.activity().type().name())
          .column("lead_id", "uuid", told -> told.activity().about().leadId())
          .column("deal_id", "uuid", told -> told.activity().about().dealId())
          .column("customer_id", "uuid", told -> told.activity().about().customerId())
          .column("body", "text", told -> told.cause().reason())
          .column("occurred_at", "timestamptz", told -> told.activity().at())
          .column("old_value", "text", told -> told.activity().from())
          .column("new_value", "text", told -> told.activity().to())
          .column("score", "smallint", told -> told.cause().score())
          .column("actor_kind", "text", told -> told.cause().actor().kind().name())
          .column("actor_id", "text", told -> told.cause().actor().id())
          .column("actor_name", "text", told -> told.cause().actor().name())
          .column("updated_at", "timestamptz", Told::at)
          .build();

  private final SqlGateway sql;
  private final AtCommit atCommit;

  @Inject
  SqlActivities(SqlGateway sql, AtCommit atCommit) {
    this.sql = sql;
    this.atCommit = atCommit;
  }

  @Override
  public void add(Activity activity) {
    Map<String, Object> values = content(activity);
    values.put("type", activity.type().name());
    values.put("lead", activity.about().leadId());
    values.put("deal", activity.about().dealId());
    values.put("customer", activity.about().customerId());
    values.put("recordedAt", utc(activity.recordedAt()));
    values.put("kind", activity.actor().kind().name());
    values.put("actorId", activity.actor().id());
    values.put("actorName", activity.actor().name());
    sql.update(
        """
        insert into activities (organisation_id, id, recorded_at, type, lead_id, deal_id,
          customer_id, direction, subject, body, outcome, duration_seconds, occurred_at, due_at,
          done_at, actor_kind, actor_id, actor_name, updated_at)
        values (:organisation, :id, :recordedAt, :type, :lead, :deal, :customer, :direction,
          :subject, :body, :outcome, :duration, :occurredAt, :dueAt, :doneAt, :kind, :actorId,
          :actorName, :updatedAt)
        """,
        values);
  }

  @Override
  public void add(List<SystemActivity> activities, Instant now) {
    atCommit.insert(
        TOLD, activities.stream().map(told -> new Told(Ids.next(), now, told)).toList());
  }

  @Override
  public Optional<Activity> find(UUID id) {
    return find(id, "");
  }

  @Override
  public Optional<Activity> lock(UUID id) {
    return find(id, " for update");
  }

  private Optional<Activity> find(UUID id, String lock) {
    return sql.one(
        "select * from activities where organisation_id = :organisation and id = :id" + lock,
        Map.of("id", id),
        (row, context) -> activity(row));
  }

  @Override
  public void update(Activity activity) {
    sql.update(
        """
        update activities set direction = :direction, subject = :subject, body = :body,
          outcome = :outcome, duration_seconds = :duration, occurred_at = :occurredAt,
          due_at = :dueAt, done_at = :doneAt, updated_at = :updatedAt, version = :version
        where organisation_id = :organisation and id = :id
        """,
        content(activity));
  }

  @Override
  public void delete(Activity activity) {
    sql.update(
        "delete from activities where organisation_id = :organisation and id = :id",
        Map.of("id", activity.id()));
  }

  @Override
  public Optional<Instant> firstOutbound(UUID leadId) {
    return sql.one(
        """
        select occurred_at from activities
        where organisation_id = :organisation and lead_id = :lead and direction = 'OUTBOUND'
        order by occurred_at, id limit 1
        """,
        Map.of("lead", leadId),
        (row, context) -> row.getTimestamp("occurred_at").toInstant());
  }

  private static Map<String, Object> content(Activity activity) {
    ActivityContent content = activity.content();
    ActivityDirection direction = content.direction();
    Map<String, Object> values = new HashMap<>();
    values.put("id", activity.id());
    values.put("direction", direction == null ? null : direction.name());
    values.put("subject", content.subject());
    values.put("body", content.body());
    values.put("outcome", content.outcome());
    values.put("duration", content.durationSeconds());
    values.put("occurredAt", utc(content.occurredAt()));
    values.put("dueAt", utc(content.dueAt()));
    values.put("doneAt", utc(activity.doneAt()));
    values.put("updatedAt", utc(activity.updatedAt()));
    values.put("version", activity.version());
    return values;
  }

  private static Activity activity(ResultSet row) throws SQLException {
    return new Activity(
        row.getObject("id", UUID.class),
        ActivityType.valueOf(row.getString("type")),
        new About(
            row.getObject("lead_id", UUID.class),
            row.getObject("deal_id", UUID.class),
            row.getObject("customer_id", UUID.class)),
        new ActivityContent(
            ActivityRows.direction(row),
            row.getString("subject"),
            row.getString("body"),
            row.getString("outcome"),
            row.getObject("duration_seconds", Integer.class),
            row.getTimestamp("occurred_at").toInstant(),
            ActivityRows.instant(row, "due_at")),
        ActivityRows.instant(row, "done_at"),
        ActivityRows.actor(row),
        row.getTimestamp("recorded_at").toInstant(),
        row.getTimestamp("updated_at").toInstant(),
        row.getInt("version"));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
