package org.dealwright.demohost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** An invoice, ready to be shown. */
record Invoice(
    String number,
    String customerNumber,
    String company,
    String issued,
    String due,
    String amount,
    String status,
    String statusText) {

  static final String SELECT =
      """
      SELECT i.number, i.customer_number, c.company, i.issued_on, i.due_on, i.amount_cents,
        CASE WHEN i.paid_on IS NOT NULL THEN 'paid'
             WHEN i.due_on < current_date THEN 'overdue' ELSE 'open' END AS status
      FROM invoices i JOIN customers c ON c.number = i.customer_number
      """;

  static Invoice of(ResultSet row) throws SQLException {
    String status = row.getString("status");
    return new Invoice(
        row.getString("number"),
        row.getString("customer_number"),
        row.getString("company"),
        Texts.date(row.getObject("issued_on", LocalDate.class)),
        Texts.date(row.getObject("due_on", LocalDate.class)),
        Texts.money(row.getLong("amount_cents")),
        status,
        switch (status) {
          case "paid" -> "Paid";
          case "overdue" -> "Overdue";
          default -> "Open";
        });
  }
}
