package org.dealwright.platform.persistence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How records become rows of a table, all of them by one statement. */
public final class RowInsert<T> {

  private final String table;
  private final Rows<T> rows;
  private final String end;
  private final Map<String, String> statements = new ConcurrentHashMap<>();

  private RowInsert(String table, Rows<T> rows, String end) {
    this.table = table;
    this.rows = rows;
    this.end = end;
  }

  /** Starts with the table; its column {@code organisation_id} is filled by the gateway. */
  public static <T> Columns<T> into(String table) {
    return new Columns<>(table);
  }

  /** The columns of a table. */
  public static final class Columns<T> {

    private final String table;
    private final Rows<T> rows = new Rows<>();

    private Columns(String table) {
      this.table = table;
    }

    /** Adds a column, as {@link Rows#column} does. */
    public Columns<T> column(String name, String type, Function<T, @Nullable Object> value) {
      rows.column(name, type, value);
      return this;
    }

    public RowInsert<T> build() {
      return build("");
    }

    /** Leaves alone what is there already. */
    public RowInsert<T> unlessPresent() {
      return build(" on conflict do nothing");
    }

    /** Gives this column its new value where a row of this key is there already. */
    public RowInsert<T> replacing(String column, String key) {
      return build(
          " on conflict (organisation_id, %2$s) do update set %1$s = excluded.%1$s"
              .formatted(column, key));
    }

    /** Adds to this column where a row of this key is there already. */
    public RowInsert<T> addingTo(String column, String key) {
      return build(
          " on conflict (organisation_id, %2$s) do update set %1$s = %3$s.%1$s + excluded.%1$s"
              .formatted(column, key, table));
    }

    private RowInsert<T> build(String end) {
      return new RowInsert<>(table, rows, end);
    }
  }

  /** The statement; it can be part of a longer one under a prefix of its parameters' names. */
  public String sql(String prefix) {
    return statements.computeIfAbsent(prefix, this::statement);
  }

  private String statement(String prefix) {
    return "insert into %1$s (organisation_id, %2$s) select :organisation, %2$s from (%3$s) added%4$s"
        .formatted(table, rows.names(), rows.selectUnder(prefix), end);
  }

  /** The statement's parameters. */
  public Map<String, String[]> arrays(String prefix, List<T> records) {
    return rows.arrays(prefix, records);
  }
}
