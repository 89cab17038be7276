package org.dealwright.lead.persistence;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.dealwright.platform.error.ValidationException;

/** Checks the sort value in a cursor, which may come from another sort or from anywhere. */
final class SortValues {

  /** As PostgreSQL writes it. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendOffset("+HH:mm", "+00")
          .toFormatter();

  private SortValues() {}

  /**
   * Returns the text if a column of the type can be compared with it.
   *
   * @throws ValidationException if it cannot
   */
  static String checked(String type, String text) {
    try {
      if (isOf(type, text)) {
        return text;
      }
    } catch (NumberFormatException | DateTimeException e) {
      // Reported below: the text is of another kind.
    }
    throw new ValidationException("cursor", "This is no cursor of this list.");
  }

  private static boolean isOf(String type, String text) {
    return switch (type) {
      case "double precision" -> !Double.isNaN(Double.parseDouble(text));
      case "bigint" -> Long.toString(Long.parseLong(text)).equals(text);
      case "timestamptz" -> text.endsWith("infinity") || TIME.parse(text) != null;
      default -> text.indexOf('\0') < 0;
    };
  }
}
