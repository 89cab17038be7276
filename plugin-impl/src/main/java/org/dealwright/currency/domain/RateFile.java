package org.dealwright.currency.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealwright.platform.csv.CsvFile;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;

/** A CSV file of exchange rates, with the columns from, to, day and rate in any order. */
public final class RateFile {

  private static final List<String> COLUMNS = List.of("from", "to", "day", "rate");

  /** What is wrong with a whole file is told of its first rows alone. */
  private static final int ERRORS = 100;

  private RateFile() {}

  /**
   * The file's rates; the first stands in row 1.
   *
   * @throws ValidationException with what is wrong in which row, if anything cannot be read
   */
  public static List<ExchangeRate> read(byte[] content, int limit) {
    CsvFile file = CsvFile.of(content);
    List<Integer> places = COLUMNS.stream().map(file.columns()::indexOf).toList();
    if (places.contains(-1)) {
      throw new ValidationException("", "The first line must name the columns " + COLUMNS + ".");
    }
    Violations violations = new Violations();
    List<ExchangeRate> rates = new ArrayList<>();
    for (CsvFile.Row row : file.rows()) {
      if (row.number() > limit) {
        throw new ValidationException("", "At most " + limit + " rows.");
      }
      add(row, places, rates, violations);
    }
    violations.throwIfAny();
    return rates;
  }

  private static void add(
      CsvFile.Row row, List<Integer> places, List<ExchangeRate> rates, Violations violations) {
    try {
      rates.add(
          new ExchangeRate(
              row.field(places.get(0)).toUpperCase(Locale.ROOT),
              row.field(places.get(1)).toUpperCase(Locale.ROOT),
              LocalDate.parse(row.field(places.get(2))),
              new BigDecimal(row.field(places.get(3)))));
    } catch (DateTimeException | NumberFormatException e) {
      violations.check(
          violations.list().size() >= ERRORS,
          "/" + row.number(),
          "Give a day as 2026-11-21 and a rate as 1.0825.");
    }
  }
}
