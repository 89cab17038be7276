package org.dealwright.demohost;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Reads what the first page shows. */
@Dependent
class Overview {

  private final Database database;

  @Inject
  Overview(Database database) {
    this.database = database;
  }

  /** A figure with its name. */
  record Figure(String name, String value, String note) {}

  List<Figure> figures() {
    return database
        .list(
            """
            SELECT
              (SELECT count(*) FROM customers WHERE status <> 'cancelled') AS customers,
              (SELECT count(*) FROM customers
                WHERE since > current_date - 30 AND status <> 'cancelled') AS added,
              (SELECT sum(monthly_cents) FROM subscriptions WHERE cancelled_on IS NULL) AS monthly,
              (SELECT sum(seats) FROM subscriptions WHERE cancelled_on IS NULL) AS seats,
              (SELECT coalesce(sum(amount_cents), 0) FROM invoices
                WHERE paid_on IS NULL AND due_on < current_date) AS overdue,
              (SELECT count(*) FROM invoices
                WHERE paid_on IS NULL AND due_on < current_date) AS reminders,
              (SELECT count(*) FROM tickets WHERE closed_at IS NULL) AS tickets,
              (SELECT count(*) FROM tickets
                WHERE closed_at IS NULL AND priority = 'urgent') AS urgent
            """,
            row ->
                List.of(
                    new Figure(
                        "Customers",
                        Texts.number(row.getLong("customers")),
                        row.getLong("added") + " new in 30 days"),
                    new Figure(
                        "Monthly revenue",
                        Texts.money(row.getLong("monthly")),
                        Texts.number(row.getLong("seats")) + " seats"),
                    new Figure(
                        "Overdue",
                        Texts.money(row.getLong("overdue")),
                        row.getLong("reminders") + " invoices"),
                    new Figure(
                        "Open tickets",
                        Texts.number(row.getLong("tickets")),
                        row.getLong("urgent") + " urgent")))
        .get(0);
  }

  List<Invoice> overdue() {
    return database.list(
        Invoice.SELECT
            + " WHERE i.paid_on IS NULL AND i.due_on < current_date"
            + " ORDER BY i.amount_cents DESC, i.number LIMIT 6",
        Invoice::of);
  }

  List<Ticket> openTickets() {
    return database.list(
        Ticket.SELECT + " WHERE t.closed_at IS NULL ORDER BY t.opened_at DESC LIMIT 6", Ticket::of);
  }
}
