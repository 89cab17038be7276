package org.dealwright.demohost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A customer and its subscription, ready to be shown. */
record Customer(
    String number,
    String company,
    String contact,
    String title,
    String email,
    String phone,
    String industry,
    String employees,
    String place,
    String status,
    String statusText,
    String since,
    String plan,
    String seats,
    String monthly,
    String endsText) {

  static final String COLUMNS =
      """
      c.number, c.company, c.first_name || ' ' || c.last_name AS contact, c.title, c.email,
      c.phone, c.industry, c.employees, c.city, c.country, c.status, c.since,
      s.plan, s.seats, s.monthly_cents, s.cancelled_on
      FROM customers c JOIN subscriptions s ON s.customer_number = c.number
      """;

  static Customer of(ResultSet row) throws SQLException {
    LocalDate left = row.getObject("cancelled_on", LocalDate.class);
    return new Customer(
        row.getString("number"),
        row.getString("company"),
        row.getString("contact"),
        row.getString("title"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("industry"),
        Texts.number(row.getLong("employees")),
        row.getString("city") + ", " + Texts.country(row.getString("country")),
        row.getString("status"),
        Texts.status(row.getString("status")),
        Texts.date(row.getObject("since", LocalDate.class)),
        row.getString("plan"),
        Texts.number(row.getLong("seats")),
        Texts.money(row.getLong("monthly_cents")),
        left == null ? "renews monthly" : "ended " + Texts.date(left));
  }
}
