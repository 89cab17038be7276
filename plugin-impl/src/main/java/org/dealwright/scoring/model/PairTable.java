package org.dealwright.scoring.model;

import java.util.List;
import java.util.Optional;

/**
 * A value for each pair of two inputs, for what neither says alone: known where both are.
 *
 * @param values a row for each cell of the axis {@code rows}, with a number for each of {@code
 *     columns}
 */
public record PairTable(
    String id, double weight, Axis rows, Axis columns, List<List<Double>> values)
    implements Factor {

  private static final char BETWEEN = '|';

  public PairTable {
    values = values.stream().map(List::copyOf).toList();
    if (values.size() != rows.size()) {
      throw new IllegalArgumentException(id + ": the table needs " + rows.size() + " rows");
    }
    for (List<Double> row : values) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(id + ": each row needs " + columns.size() + " values");
      }
      row.forEach(value -> Guards.inRange(id, value));
    }
    Guards.positive(id, weight);
  }

  @Override
  public Optional<String> derive(Features features) {
    return rows.cell(features)
        .flatMap(row -> columns.cell(features).map(column -> row + BETWEEN + column));
  }

  @Override
  public double value(String derived) {
    int between = derived.lastIndexOf(BETWEEN);
    int row = rows.index(derived.substring(0, between));
    return values.get(row).get(columns.index(derived.substring(between + 1)));
  }

  /** The cells' names as {@link #derive} gives them, in no particular order. */
  List<String> pairs() {
    return rows.cells().stream()
        .flatMap(row -> columns.cells().stream().map(column -> row + BETWEEN + column))
        .toList();
  }
}
