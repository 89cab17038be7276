package org.dealwright.activity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.application.Subjects;
import org.dealwright.activity.domain.About;
import org.dealwright.platform.persistence.SqlGateway;

/**
 * Leads, deals and customers as subjects; all stand above this feature, so it reads their tables
 * alone.
 */
@Dependent
class SqlSubjects implements Subjects {

  private final SqlGateway sql;

  @Inject
  SqlSubjects(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Optional<About> lead(UUID id) {
    return sql.one(
        """
        select customer_id from leads where organisation_id = :organisation and id = :id
          and deleted_at is null and quarantined_at is null
        """,
        Map.of("id", id),
        (row, context) -> new About(id, null, row.getObject("customer_id", UUID.class)));
  }

  @Override
  public Optional<About> deal(UUID id) {
    return sql.one(
        """
        select lead_id, customer_id from deals where organisation_id = :organisation and id = :id
        """,
        Map.of("id", id),
        (row, context) ->
            new About(
                row.getObject("lead_id", UUID.class),
                id,
                row.getObject("customer_id", UUID.class)));
  }

  @Override
  public Optional<About> customer(UUID id) {
    return sql.one(
        "select 1 from customers where organisation_id = :organisation and id = :id",
        Map.of("id", id),
        (row, context) -> new About(null, null, id));
  }
}
