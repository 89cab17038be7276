package org.dealwright.customer.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.deal.application.NamedCustomers;
import org.dealwright.platform.persistence.SqlGateway;

/** Customers by the ids that leads and deals have of them. */
@Dependent
class SqlNamedCustomers implements NamedCustomers {

  private final SqlGateway sql;

  @Inject
  SqlNamedCustomers(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Map<UUID, CustomerView> byId(Set<UUID> ids) {
    return sql
        .list(
            "select "
                + CustomerRows.COLUMNS
                + " from customers c"
                + " where c.organisation_id = :organisation and c.id = any(:customers)",
            Map.of("customers", ids.toArray(UUID[]::new)),
            (row, context) -> CustomerRows.view(row))
        .stream()
        .collect(Collectors.toUnmodifiableMap(CustomerView::id, Function.identity()));
  }
}
