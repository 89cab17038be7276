package org.dealwright.imports.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dealwright.customfield.domain.CustomField;

/** Cells as values of declared custom fields. */
final class CustomCells {

  private CustomCells() {}

  /** Empty where the cell is not understood. */
  static Optional<Object> read(CustomField field, String text, ZoneId zone) {
    return switch (field.type()) {
      case TEXT -> Optional.of(text);
      case NUMBER -> Amounts.number(text).map(Object.class::cast);
      case BOOLEAN -> RowMapper.truth(text).map(Object.class::cast);
      case DATE -> time(text, zone).map(at -> LocalDate.ofInstant(at, zone).toString());
      case TIME -> time(text, zone).map(Instant::toString);
      case CHOICE ->
          field.choices().stream()
              .filter(choice -> choice.equalsIgnoreCase(text))
              .findFirst()
              .map(Object.class::cast);
    };
  }

  private static Optional<Instant> time(String text, ZoneId zone) {
    return new Times(null, zone).parse(text);
  }
}
