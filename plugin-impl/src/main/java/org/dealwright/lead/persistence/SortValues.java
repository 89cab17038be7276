package org.dealwright.lead.persistence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.dealwright.platform.Times;
import org.dealwright.platform.persistence.CursorValues;

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

  /** The value as a column of the type can be compared with it. */
  static Object read(String type, CursorValues values, int place) {
    return switch (type) {
      case "double precision" -> values.decimal(place);
      case "bigint" -> values.whole(place);
      case "timestamptz" -> values.read(place, SortValues::time);
      default -> values.text(place);
    };
  }

  private static String time(String text) {
    boolean never = text.equals("infinity") || text.equals("-infinity");
    if (!never) {
      Times.checked(Instant.from(TIME.parse(text)));
    }
    return text;
  }
}
