package org.dealwright.platform.persistence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as a table in a statement: each column is one array parameter, so that a thousand rows
 * take one round trip and one plan. Values travel as text and are cast.
 */
public final class Rows<T> {

  private final Map<String, Column<T>> columns = new LinkedHashMap<>();

  private record Column<T>(String type, Function<T, @Nullable Object> value) {}

  /**
   * Adds a column; its name is that of the parameter, too.
   *
   * @param type its SQL type
   * @param value what stands in it, whose {@code toString} SQL understands; null stays null
   */
  public Rows<T> column(String name, String type, Function<T, @Nullable Object> value) {
    columns.put(name, new Column<>(type, value));
    return this;
  }

  /** The columns' names, in order. */
  String names() {
    return String.join(", ", columns.keySet());
  }

  /**
   * A query that gives the rows, to be joined with tables. The planner does not see how many there
   * are, as {@link SqlGateway} explains.
   */
  public String select() {
    return select("(select :%s)");
  }

  /** The same for an insert, with names of parameters that begin with a prefix. */
  String selectUnder(String prefix) {
    return select(":" + prefix + "%s");
  }

  private String select(String parameter) {
    return "select %s from unnest(%s) as given(%s)"
        .formatted(
            columns.entrySet().stream()
                .map(c -> "cast(%1$s as %2$s) as %1$s".formatted(c.getKey(), c.getValue().type()))
                .collect(Collectors.joining(", ")),
            columns.keySet().stream().map(parameter::formatted).collect(Collectors.joining(", ")),
            names());
  }

  /** The parameters of the query. */
  public Map<String, String[]> arrays(List<T> rows) {
    return arrays("", rows);
  }

  Map<String, String[]> arrays(String prefix, List<T> rows) {
    Map<String, String[]> arrays = new HashMap<>();
    columns.forEach((name, column) -> arrays.put(prefix + name, texts(rows, column)));
    return arrays;
  }

  private static <T> String[] texts(List<T> rows, Column<T> column) {
    @Nullable String[] texts = new String[rows.size()];
    Object last = null;
    String text = null;
    for (int i = 0; i < texts.length; i++) {
      Object value = column.value().apply(rows.get(i));
      if (value != last) { // Often the same for all: the time, the model.
        last = value;
        text = Objects.toString(value, null);
      }
      texts[i] = text;
    }
    return texts;
  }
}
