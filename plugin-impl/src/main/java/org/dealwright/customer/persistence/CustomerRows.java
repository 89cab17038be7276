package org.dealwright.customer.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.dealwright.api.customer.CustomerView;

/** Rows of customers as the API shows them. */
final class CustomerRows {

  static final String COLUMNS =
      """
      c.id, c.host, c.host_id, c.name, c.reference, c.email, c.phone, c.website, c.domain,
        c.country, c.url, c.synced_at, c.gone_at
      """;

  private CustomerRows() {}

  static CustomerView view(ResultSet row) throws SQLException {
    Timestamp gone = row.getTimestamp("gone_at");
    return new CustomerView(
        row.getObject("id", UUID.class),
        row.getString("host"),
        row.getString("host_id"),
        row.getString("name"),
        row.getString("reference"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("website"),
        row.getString("domain"),
        row.getString("country"),
        row.getString("url"),
        row.getTimestamp("synced_at").toInstant(),
        gone == null ? null : gone.toInstant());
  }
}
