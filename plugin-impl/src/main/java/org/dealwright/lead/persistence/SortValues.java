package org.dealwright.lead.persistence;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.dealwright.lead.application.LeadQueries.SortKey;
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
   * Returns the text if the key's column can be compared with it.
   *
   * @throws ValidationException if it cannot
   */
  static String checked(SortKey key, String text) {
    try {
      if (isOf(key, text)) {
        return text;
      }
    } catch (NumberFormatException | DateTimeException e) {
      // Reported below: the text is of another kind.
    }
    throw new ValidationException("cursor", "This is no cursor of this list.");
  }

  private static boolean isOf(SortKey key, String text) {
    return switch (key) {
      case SCORE -> !Double.isNaN(Double.parseDouble(text));
      case ESTIMATED_VALUE -> Long.parseLong(text) >= -1;
      case CREATED_AT, UPDATED_AT -> TIME.parse(text) != null;
      case NAME, COMPANY -> text.indexOf('\0') < 0;
    };
  }
}
