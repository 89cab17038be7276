package org.dealwright.activity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.application.NextActivityQuery;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.platform.persistence.OwnCondition;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Open tasks by the index that has no others, and beside them when to come back to the lead. */
@Dependent
class SqlNextActivityQuery implements NextActivityQuery {

  private static final String TASKS =
      """
      select task_id, subject, due_at from (
        select a.id as task_id, a.subject, a.due_at from activities a
        where a.organisation_id = :organisation and coalesce(a.lead_id, a.deal_id) = :about
          and a.type = 'TASK' and a.done_at is null
      """;

  private static final String OR_FOLLOW_UP =
      """
        union all
        select null, null, follow_up_at from leads
        where organisation_id = :organisation and id = :about and follow_up_at is not null) planned
      order by due_at, task_id nulls first limit 1
      """;

  private final SqlGateway sql;
  private final OwnCondition own;

  @Inject
  SqlNextActivityQuery(SqlGateway sql, OwnCondition own) {
    this.sql = sql;
    this.own = own;
  }

  @Override
  public Optional<NextActivityView> ofDeal(UUID id, @Nullable UUID leadId) {
    return leadId == null
        ? first("", Map.of("about", id))
        : first(
            " and (a.deal_id is null or a.deal_id = :deal)", Map.of("about", leadId, "deal", id));
  }

  @Override
  public Optional<NextActivityView> ofLead(UUID id) {
    return first("", Map.of("about", id));
  }

  private Optional<NextActivityView> first(String condition, Map<String, Object> parameters) {
    return sql.one(
        TASKS + condition + own.ofActivities("a") + OR_FOLLOW_UP,
        parameters,
        (row, context) ->
            new NextActivityView(
                row.getObject("task_id", UUID.class),
                row.getString("subject"),
                ActivityRows.instant(row, "due_at")));
  }
}
