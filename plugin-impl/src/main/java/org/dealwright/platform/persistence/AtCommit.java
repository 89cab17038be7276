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
import java.util.concurrent.ConcurrentHashMap;
import org.dealwright.platform.identity.Caller;

/**
 * Collects rows of logs and histories, which nobody reads in the transaction that writes them, and
 * inserts them at its end: however many changes a transaction makes, all of them take one
 * statement.
 */
@Dependent
public class AtCommit {

  /** Few: which tables a transaction logs into follows from what it does. */
  private static final Map<List<RowInsert<?>>, String> STATEMENTS = new ConcurrentHashMap<>();

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

  /** All but the last insert are common table expressions of one statement. */
  private static String statement(List<RowInsert<?>> inserts) {
    StringBuilder statement = new StringBuilder();
    int left = inserts.size();
    for (RowInsert<?> table : inserts) {
      String insert = table.sql(prefix(left));
      statement.append(statement.isEmpty() && left > 1 ? "with " : "");
      statement.append(left > 1 ? "t" + left + " as (" + insert + ")" : insert);
      statement.append(left > 2 ? ", " : " ");
      left--;
    }
    return statement.toString();
  }

  private static String prefix(int left) {
    return "t" + left + "_";
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

    private void insert(UUID organisation, Map<RowInsert<?>, List<Object>> tables) {
      Map<String, String[]> parameters = new HashMap<>();
      int left = tables.size();
      for (Map.Entry<RowInsert<?>, List<Object>> table : tables.entrySet()) {
        parameters.putAll(arrays(table.getKey(), prefix(left--), table.getValue()));
      }
      List<RowInsert<?>> inserts = List.copyOf(tables.keySet());
      sql.update(
          organisation, STATEMENTS.computeIfAbsent(inserts, AtCommit::statement), parameters);
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
