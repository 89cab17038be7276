package org.dealwright.scoring.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One side of a {@link PairTable}: the cells that a feature can fall into. */
public sealed interface Axis {

  String feature();

  /** How many cells there are. */
  int size();

  /** The name of the feature's cell, free of personal data; empty where it is not known. */
  Optional<String> cell(Features features);

  /** The place of a cell, from 0. */
  int index(String cell);

  /** All names of cells. */
  List<String> cells();

  /** A cell for each category, and a last one for all others. */
  record Categories(String feature, List<String> names) implements Axis {

    private static final String OTHERS = "*";

    public Categories {
      names = List.copyOf(names);
    }

    @Override
    public int size() {
      return names.size() + 1;
    }

    @Override
    public Optional<String> cell(Features features) {
      return features
          .text(feature)
          .map(text -> text.toLowerCase(Locale.ROOT))
          .map(name -> names.contains(name) ? name : OTHERS);
    }

    @Override
    public int index(String cell) {
      int index = names.indexOf(cell);
      return index < 0 ? names.size() : index;
    }

    @Override
    public List<String> cells() {
      return Stream.concat(names.stream(), Stream.of(OTHERS)).toList();
    }
  }

  /**
   * A cell for all numbers below the first bound, one from each bound up to the next, and one from
   * the last bound on.
   */
  record Ranges(String feature, List<Double> bounds) implements Axis {

    public Ranges {
      bounds = List.copyOf(bounds);
      for (int i = 1; i < bounds.size(); i++) {
        if (bounds.get(i) <= bounds.get(i - 1)) {
          throw new IllegalArgumentException(feature + ": the bounds must ascend");
        }
      }
    }

    @Override
    public int size() {
      return bounds.size() + 1;
    }

    @Override
    public Optional<String> cell(Features features) {
      return features
          .number(feature)
          .filter(Double::isFinite)
          .map(x -> Long.toString(bounds.stream().filter(bound -> bound <= x).count()));
    }

    @Override
    public int index(String cell) {
      return Integer.parseInt(cell);
    }

    @Override
    public List<String> cells() {
      return IntStream.range(0, size()).mapToObj(Integer::toString).toList();
    }
  }
}
