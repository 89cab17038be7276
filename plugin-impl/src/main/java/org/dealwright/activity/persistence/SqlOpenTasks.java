package org.dealwright.activity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.activity.application.OpenTasks;
import org.dealwright.platform.persistence.OwnCondition;
import org.dealwright.platform.persistence.SqlGateway;

/** Open tasks by the index that has no others. */
@Dependent
class SqlOpenTasks implements OpenTasks {

  private final SqlGateway sql;
  private final OwnCondition own;

  @Inject
  SqlOpenTasks(SqlGateway sql, OwnCondition own) {
    this.sql = sql;
    this.own = own;
  }

  @Override
  public List<OpenTask> first(Collection<UUID> about) {
    return sql.list(
        """
        select distinct on (about, deal_id) id, coalesce(lead_id, deal_id) as about, deal_id,
          subject, due_at
        from activities a
        where organisation_id = :organisation and coalesce(lead_id, deal_id) = any(array(select unnest(:about)))
          and type = 'TASK' and done_at is null
        """
            + own.ofActivities("a")
            + " order by about, deal_id, due_at, id",
        Map.of("about", about.toArray(UUID[]::new)),
        (row, context) ->
            new OpenTask(
                row.getObject("id", UUID.class),
                row.getObject("about", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getString("subject"),
                ActivityRows.instant(row, "due_at")));
  }
}
