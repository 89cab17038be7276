package org.dealwright.demohost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** A request for support, ready to be shown. */
record Ticket(
    String number,
    String customerNumber,
    String company,
    String subject,
    String priority,
    String opened,
    boolean open) {

  static final String SELECT =
      """
      SELECT t.number, t.customer_number, c.company, t.subject, t.priority, t.opened_at,
        t.closed_at IS NULL AS open
      FROM tickets t JOIN customers c ON c.number = t.customer_number
      """;

  static Ticket of(ResultSet row) throws SQLException {
    OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
    return new Ticket(
        row.getString("number"),
        row.getString("customer_number"),
        row.getString("company"),
        row.getString("subject"),
        row.getString("priority"),
        Texts.date(opened.atZoneSameInstant(Texts.ZONE).toLocalDate()),
        row.getBoolean("open"));
  }
}
