package org.dealwright.platform.persistence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.platform.Times;
import org.dealwright.platform.error.ValidationException;

/**
 * What a cursor holds, read by the types of its list. A cursor comes from a client: what cannot be
 * compared with a column is refused here, before the database sees it.
 */
public record CursorValues(List<String> values) {

  private static final int DIGITS = 200;

  private static final String DECIMAL = "-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?";

  /** Text, as it is. */
  public String text(int place) {
    return read(place, Function.identity());
  }

  public UUID id(int place) {
    return read(place, UUID::fromString);
  }

  public Instant time(int place) {
    return read(place, Times::time);
  }

  public LocalDate day(int place) {
    return read(place, Times::day);
  }

  public long whole(int place) {
    return read(place, Long::valueOf);
  }

  public double decimal(int place) {
    return read(place, CursorValues::finite);
  }

  /** A number with all its digits; as many as a sum of money has by an exchange rate. */
  public BigDecimal exact(int place) {
    return read(place, CursorValues::digits);
  }

  /** Refuses a cursor of another list, or of the same one in another order. */
  public void checkText(int place, String expected) {
    if (!expected.equals(values.get(place))) {
      throw refused();
    }
  }

  private static BigDecimal digits(String text) {
    if (text.length() > DIGITS || !text.matches("-?\\d+(\\.\\d+)?")) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(text);
  }

  private static double finite(String text) {
    double number = text.matches(DECIMAL) ? Double.parseDouble(text) : Double.NaN;
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  /**
   * Reads a value of another type.
   *
   * @param type throws what parsers of times and numbers throw
   */
  public <T> T read(int place, Function<String, T> type) {
    String value = values.get(place);
    try {
      if (value.indexOf('\0') < 0) {
        return type.apply(value);
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // Refused below: the text is of another kind.
    }
    throw refused();
  }

  static ValidationException refused() {
    return new ValidationException("cursor", "This is no cursor of this list.");
  }
}
