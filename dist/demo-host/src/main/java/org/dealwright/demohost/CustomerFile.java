package org.dealwright.demohost;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customers of the demo, whose dates are told from today backwards. */
final class CustomerFile {

  private CustomerFile() {}

  static List<Entry> read(LocalDate today) {
    return Resources.text("customers.csv")
        .lines()
        .skip(1)
        .map(line -> new Entry(List.of(line.split(";", -1)), today))
        .toList();
  }

  /** One line: a customer with its subscription. */
  record Entry(List<String> cells, LocalDate today) {

    /** In the order of the table's columns. */
    Object[] customer() {
      return new Object[] {
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7),
        Integer.valueOf(cells.get(8)),
        cells.get(9),
        cells.get(10),
        cells.get(15),
        since()
      };
    }

    Object[] subscription() {
      return new @Nullable Object[] {
        cells.get(0),
        cells.get(12),
        Integer.valueOf(cells.get(13)),
        Long.valueOf(cells.get(14)),
        since(),
        cancelledOn()
      };
    }

    LocalDate since() {
      return today.minusDays(daysAgo());
    }

    /** Those who left did so some time in the last two thirds of their time here. */
    private @Nullable LocalDate cancelledOn() {
      if (!cells.get(15).equals("cancelled")) {
        return null;
      }
      int stayed = daysAgo() / 3 + Math.floorMod(cells.get(0).hashCode(), daysAgo() / 2 + 1);
      return since().plusDays(stayed);
    }

    private int daysAgo() {
      return Integer.parseInt(cells.get(11));
    }
  }
}
