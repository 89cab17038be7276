package org.dealwright.platform.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a CSV file: their names, and what each shows of a record. */
public final class CsvColumns<T> {

  private final Map<String, Function<T, ? extends @Nullable Object>> columns =
      new LinkedHashMap<>();

  /** Adds a column; null is an empty cell. */
  public CsvColumns<T> with(String name, Function<T, ? extends @Nullable Object> value) {
    columns.put(name, value);
    return this;
  }

  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  List<@Nullable Object> values(T item) {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    columns.values().forEach(value -> values.add(value.apply(item)));
    return Collections.unmodifiableList(values);
  }
}
