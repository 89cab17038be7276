package org.dealwright.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.identity.Caller;

/**
 * Collects rows of logs and histories, which nobody reads in the transaction that writes them, and
 * inserts them at its end: however many changes a transaction makes, all of them take one
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

  private final class Collected implements Synchronization {

    private final Map<UUID, Map<RowInsert<?>, List<Object>>> rows = new LinkedHashMap<>();

    void add(UUID organisation, RowInsert<?> insert, List<?> more) {
      rows.computeIfAbsent(organisation, of -> new LinkedHashMap<>())
          .computeIfAbsent(insert, into -> new ArrayList<>())
          .addAll(more);
    }

    @Override
    public void beforeCompletion() {
      rows.forEach(this::insert);
      rows.clear();
    }

    /** By one statement: the tables' inserts but for the last one are its common expressions. */
    private void insert(UUID organisation, Map<RowInsert<?>, List<Object>> tables) {
      StringBuilder statement = new StringBuilder();
      Map<String, String[]> parameters = new HashMap<>();
      int left = tables.size();
      for (Map.Entry<RowInsert<?>, List<Object>> table : tables.entrySet()) {
        String name = "t" + left--;
        String insert = table.getKey().sql(name + "_");
        statement.append(statement.isEmpty() && left > 0 ? "with " : "");
        statement.append(left > 0 ? name + " as (" + insert + ")" : insert);
        statement.append(left > 1 ? ", " : " ");
        parameters.putAll(arrays(table.getKey(), name + "_", table.getValue()));
      }
      sql.update(organisation, statement.toString(), parameters);
    }

    @SuppressWarnings("unchecked") // Rows are added together with the insert of their type.
    private static <T> Map<String, String[]> arrays(
        RowInsert<?> insert, String prefix, List<Object> all) {
      return ((RowInsert<T>) insert).arrays(prefix, (List<T>) all);
    }

    @Override
    public void afterCompletion(int status) {}
  }
}
