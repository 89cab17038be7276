package org.dealwright.customfield.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.customfield.CustomFieldType;
import org.dealwright.platform.Times;

/**
 * A custom field that an organisation declared. Its key and its type stay for good, so that values
 * that leads have keep their meaning; retired, it takes no new ones.
 */
public record CustomField(
    UUID id,
    String key,
    String label,
    CustomFieldType type,
    List<String> choices,
    boolean retired,
    Instant createdAt,
    int version) {

  private static final int TEXT = 4_000;

  public CustomField {
    choices = List.copyOf(choices);
  }

  /** Whether a lead may have the value. */
  public boolean takes(Object value) {
    return switch (type) {
      case NUMBER -> value instanceof Number;
      case BOOLEAN -> value instanceof Boolean;
      case TEXT -> value instanceof String text && text.length() <= TEXT && text.indexOf('\0') < 0;
      case DATE -> value instanceof String text && reads(Times::day, text);
      case TIME -> value instanceof String text && reads(Times::time, text);
      case CHOICE -> value instanceof String text && choices.contains(text);
    };
  }

  private static boolean reads(Consumer<String> parser, String text) {
    try {
      parser.accept(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What is said of a value that it does not take. */
  String hint() {
    return switch (type) {
      case NUMBER -> "Must be a number.";
      case BOOLEAN -> "Must be true or false.";
      case TEXT -> "Must be text of at most " + TEXT + " characters without NUL.";
      case DATE -> "Must be a day, such as 2026-11-21.";
      case TIME -> "Must be a time with its offset, such as 2026-11-21T09:30:00Z.";
      case CHOICE -> "Must be one of " + String.join(", ", choices) + ".";
    };
  }
}
