package org.dealwright.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.identity.Caller;

/**
 * Collects rows of logs and histories, which nobody reads in the transaction that writes them, and
 * inserts them at its end: however many changes a transaction makes, each table takes one
 * statement.
 */
@Dependent
public class AtCommit {

  private final SqlGateway sql;
  private final Caller caller;
  private final TransactionSynchronizationRegistry transaction;

  @Inject
  public AtCommit(SqlGateway sql, Caller caller, TransactionSynchronizationRegistry transaction) {
    this.sql = sql;
    this.caller = caller;
    this.transaction = transaction;
  }

  /**
   * Inserts the rows before the running transaction commits.
   *
   * @throws IllegalStateException if there is none
   */
  public <T> void insert(RowInsert<T> insert, List<T> rows) {
    if (!rows.isEmpty()) {
      collected().add(caller.organisationId(), insert, rows);
    }
  }

  private Collected collected() {
    Collected collected = (Collected) transaction.getResource(Collected.class);
    if (collected == null) {
      collected = new Collected();
      transaction.putResource(Collected.class, collected);
      transaction.registerInterposedSynchronization(collected);
    }
    return collected;
  }

  private record Target(UUID organisation, RowInsert<?> insert) {}

  private final class Collected implements Synchronization {

    private final Map<Target, List<Object>> rows = new LinkedHashMap<>();

    void add(UUID organisation, RowInsert<?> insert, List<?> more) {
      rows.computeIfAbsent(new Target(organisation, insert), target -> new ArrayList<>())
          .addAll(more);
    }

    @Override
    public void beforeCompletion() {
      rows.forEach((target, all) -> insert(target.organisation(), target.insert(), all));
      rows.clear();
    }

    @SuppressWarnings("unchecked") // Rows are added together with the insert of their type.
    private <T> void insert(UUID organisation, RowInsert<?> insert, List<Object> all) {
      sql.insert(organisation, (RowInsert<T>) insert, (List<T>) all);
    }

    @Override
    public void afterCompletion(int status) {}
  }
}
