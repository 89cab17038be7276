package org.dealwright.demohost;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.LocalDate;
import java.util.List;

/** Makes the host's tables and, on the first start, its customers. */
@WebListener
public class DemoHostStart implements ServletContextListener {

  @Inject private Database database;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    database.run(Resources.text("schema.sql"));
    if (database.list("SELECT 1 FROM customers LIMIT 1", row -> true).isEmpty()) {
      addCustomers(CustomerFile.read(LocalDate.now(Texts.ZONE)));
    }
    database.run(Resources.text("history.sql"));
  }

  private void addCustomers(List<CustomerFile.Entry> entries) {
    database.insert(
        """
        INSERT INTO customers (number, company, first_name, last_name, title, email, phone,
          industry, employees, city, country, status, since)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entries.stream().map(CustomerFile.Entry::customer).toList());
    database.insert(
        """
        INSERT INTO subscriptions (customer_number, plan, seats, monthly_cents, started_on,
          cancelled_on)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        entries.stream().map(CustomerFile.Entry::subscription).toList());
  }
}
