package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.scoring.CustomerStandingRequest;
import org.dealwright.api.scoring.CustomerStandingView;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.CustomerStandings;

/** Customers' standings in the database. */
@Dependent
class SqlCustomerStandings implements CustomerStandings {

  private static final String ONE =
      """
      select s.health, s.tier, s.updated_at, coalesce(s.version, 0) as version
      from customers c left join customer_standings s
        on s.organisation_id = c.organisation_id and s.customer_id = c.id
      where c.organisation_id = :organisation and c.id = :customer
      """;

  private final SqlGateway sql;

  @Inject
  SqlCustomerStandings(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Optional<CustomerStandingView> find(UUID customerId) {
    return sql.one(ONE, Map.of("customer", customerId), (row, context) -> standing(row));
  }

  @Override
  public Optional<CustomerStandingView> lock(UUID customerId) {
    sql.list(
        """
        select 1 from customers where organisation_id = :organisation and id = :customer
        for no key update
        """,
        Map.of("customer", customerId),
        (row, context) -> row.getInt(1));
    return find(customerId);
  }

  @Override
  public void update(UUID customerId, CustomerStandingRequest standing, Instant now) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("customer", customerId);
    parameters.put("health", standing.health());
    parameters.put("tier", standing.tier());
    parameters.put("now", now.atOffset(ZoneOffset.UTC));
    sql.update(
        """
        insert into customer_standings (organisation_id, customer_id, health, tier, updated_at,
          version)
        values (:organisation, :customer, :health, :tier, :now, 1)
        on conflict (organisation_id, customer_id) do update set health = excluded.health,
          tier = excluded.tier, updated_at = excluded.updated_at,
          version = customer_standings.version + 1
        """,
        parameters);
  }

  @Override
  public List<UUID> openLeads(UUID customerId) {
    return sql.list(
        "select l.id from leads l where l.organisation_id = :organisation"
            + " and l.customer_id = :customer and "
            + SqlScores.OPEN
            + " order by l.id",
        Map.of("customer", customerId),
        (row, context) -> row.getObject("id", UUID.class));
  }

  private static CustomerStandingView standing(ResultSet row) throws SQLException {
    Timestamp updated = row.getTimestamp("updated_at");
    return new CustomerStandingView(
        row.getObject("health", Integer.class),
        row.getString("tier"),
        updated == null ? null : updated.toInstant(),
        row.getInt("version"));
  }
}
