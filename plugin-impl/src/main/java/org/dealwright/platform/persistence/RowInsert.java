package org.dealwright.platform.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How records become rows of a table: all of them by one statement, each column as one array, so
 * that a thousand rows take one round trip and one plan. Values travel as text and are cast.
 */
public final class RowInsert<T> {

  private final String sql;
  private final Map<String, Column<T>> columns;

  private RowInsert(String sql, Map<String, Column<T>> columns) {
    this.sql = sql;
    this.columns = columns;
  }

  private record Column<T>(String type, Function<T, @Nullable Object> value) {}

  /** Starts with the table; its column {@code organisation_id} is filled by the gateway. */
  public static <T> Columns<T> into(String table) {
    return new Columns<>(table);
  }

  /** The columns of a table, as they are named. */
  public static final class Columns<T> {

    private final String table;
    private final Map<String, Column<T>> columns = new LinkedHashMap<>();

    private Columns(String table) {
      this.table = table;
    }

    /**
     * Adds a column.
     *
     * @param type its SQL type
     * @param value what stands in it, whose {@code toString} SQL understands; null stays null
     */
    public Columns<T> column(String name, String type, Function<T, @Nullable Object> value) {
      columns.put(name, new Column<>(type, value));
      return this;
    }

    public RowInsert<T> build() {
      return build("");
    }

    /** Leaves alone what is there already. */
    public RowInsert<T> unlessPresent() {
      return build(" on conflict do nothing");
    }

    private RowInsert<T> build(String end) {
      String cast =
          columns.entrySet().stream()
              .map(c -> "cast(r." + c.getKey() + " as " + c.getValue().type() + ")")
              .collect(Collectors.joining(", "));
      String names = String.join(", ", columns.keySet());
      String arrays = columns.keySet().stream().map(c -> ":" + c).collect(Collectors.joining(", "));
      return new RowInsert<>(
          "insert into %1$s (organisation_id, %2$s) select :organisation, %3$s from unnest(%4$s) as r(%2$s)%5$s"
              .formatted(table, names, cast, arrays, end),
          Map.copyOf(columns));
    }
  }

  String sql() {
    return sql;
  }

  Map<String, String[]> arrays(List<T> rows) {
    return columns.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, c -> texts(rows, c.getValue())));
  }

  private static <T> String[] texts(List<T> rows, Column<T> column) {
    return rows.stream()
        .map(row -> Objects.toString(column.value().apply(row), null))
        .toArray(String[]::new);
  }
}
