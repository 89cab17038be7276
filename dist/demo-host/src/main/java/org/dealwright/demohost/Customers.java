package org.dealwright.demohost;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads what the pages about customers show. */
@Dependent
class Customers {

  private static final String FOUND =
      " WHERE c.company || ' ' || c.first_name || ' ' || c.last_name || ' ' || c.email || ' '"
          + " || c.number || ' ' || c.city ILIKE ?";

  private final Database database;

  @Inject
  Customers(Database database) {
    this.database = database;
  }

  List<Customer> search(String words, Paging paging) {
    return database.list(
        "SELECT " + Customer.COLUMNS + FOUND + " ORDER BY c.company LIMIT ? OFFSET ?",
        Customer::of,
        pattern(words),
        paging.size(),
        paging.offset());
  }

  int count(String words) {
    return database
        .list("SELECT count(*) FROM customers c" + FOUND, row -> row.getInt(1), pattern(words))
        .get(0);
  }

  Optional<Customer> find(String number) {
    return database
        .list("SELECT " + Customer.COLUMNS + " WHERE c.number = ?", Customer::of, number)
        .stream()
        .findFirst();
  }

  List<Invoice> invoicesOf(String number) {
    return database.list(
        Invoice.SELECT + " WHERE i.customer_number = ? ORDER BY i.issued_on DESC LIMIT 6",
        Invoice::of,
        number);
  }

  List<Ticket> ticketsOf(String number) {
    return database.list(
        Ticket.SELECT + " WHERE t.customer_number = ? ORDER BY t.opened_at DESC LIMIT 6",
        Ticket::of,
        number);
  }

  /** Active users a day, the oldest first. */
  List<Integer> usageOf(String number) {
    return database.list(
        """
        SELECT active_users FROM usage_daily
        WHERE customer_number = ? AND day >= current_date - 90 ORDER BY day
        """,
        row -> row.getInt(1),
        number);
  }

  private static String pattern(String words) {
    return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", "%") + "%";
  }
}
