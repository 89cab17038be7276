package org.dealwright.imports.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.api.imports.FieldMapping;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.platform.csv.CsvFile.Row;
import org.jspecify.annotations.Nullable;

/** Finds the cells that a mapping names. */
final class Cells {

  private final Map<String, Integer> indexes = new HashMap<>();
  private final Set<String> empty;
  private final Set<String> mapped = new HashSet<>();

  Cells(List<String> columns, ImportMapping mapping) {
    for (int i = 0; i < columns.size(); i++) {
      indexes.put(columns.get(i), i);
    }
    indexes.remove("");
    empty = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    if (mapping.emptyValues() != null) {
      empty.addAll(mapping.emptyValues());
    }
  }

  boolean has(String column) {
    mapped.add(column);
    return indexes.containsKey(column);
  }

  /** The cell's text; empty where it was not filled. */
  Optional<String> text(Row row, @Nullable String column) {
    Integer index = column == null ? null : indexes.get(column);
    if (index == null) {
      return Optional.empty();
    }
    String text = row.field(index);
    return text.isEmpty() || empty.contains(text) ? Optional.empty() : Optional.of(text);
  }

  /** The cell's meaning by the mapping. */
  Optional<String> value(Row row, @Nullable FieldMapping field) {
    if (field == null) {
      return Optional.empty();
    }
    Optional<String> text = text(row, field.column());
    Map<String, String> values = field.values() == null ? Map.of() : field.values();
    return text.map(cell -> values.getOrDefault(cell, cell))
        .filter(value -> !value.isBlank())
        .or(() -> Optional.ofNullable(field.otherwise()).filter(value -> !value.isBlank()));
  }

  /** Columns that no field uses. */
  List<String> rest() {
    List<String> rest = new ArrayList<>(indexes.keySet());
    rest.removeAll(mapped);
    return rest;
  }
}
