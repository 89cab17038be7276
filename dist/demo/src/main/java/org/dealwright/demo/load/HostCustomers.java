package org.dealwright.demo.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.demo.DemoException;
import org.dealwright.demo.leads.KnownCustomer;
import org.dealwright.stack.PlatformDatabase;

/** The demo host's customers, so that some leads are the same people. Nothing is written. */
final class HostCustomers {

  private static final String QUERY =
      """
      SELECT company, first_name, last_name, title, email, phone, industry, employees, country,
        status, since
      FROM demo_host.customers ORDER BY number
      """;

  private HostCustomers() {}

  static List<KnownCustomer> read(String jdbcUrl) {
    String role = PlatformDatabase.READER_ROLE;
    try (Connection connection = DriverManager.getConnection(jdbcUrl, role, role);
        PreparedStatement statement = connection.prepareStatement(QUERY);
        ResultSet rows = statement.executeQuery()) {
      List<KnownCustomer> customers = new ArrayList<>();
      while (rows.next()) {
        customers.add(customer(rows));
      }
      return customers;
    } catch (SQLException failure) {
      throw new DemoException("The demo host's customers could not be read", failure);
    }
  }

  private static KnownCustomer customer(ResultSet row) throws SQLException {
    return new KnownCustomer(
        row.getString("company"),
        row.getString("first_name"),
        row.getString("last_name"),
        row.getString("title"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("industry"),
        row.getInt("employees"),
        row.getString("country"),
        row.getString("status"),
        row.getObject("since", LocalDate.class));
  }
}
