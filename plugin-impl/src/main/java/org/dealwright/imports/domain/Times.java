package org.dealwright.imports.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as files have them; one without a zone is the organisation's. */
final class Times {

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private final DateTimeFormatter formatter;
  private final ZoneId zone;

  /**
   * Makes a reader.
   *
   * @param format pattern; null for ISO 8601
   * @throws IllegalArgumentException if the pattern is none
   */
  Times(@Nullable String format, ZoneId zone) {
    this.formatter =
        format == null || format.isBlank()
            ? ISO
            : DateTimeFormatter.ofPattern(format, Locale.ENGLISH);
    this.zone = zone;
  }

  Optional<Instant> parse(String text) {
    return instant(text).filter(time -> time.isAfter(EARLIEST) && time.isBefore(LATEST));
  }

  private Optional<Instant> instant(String text) {
    try {
      TemporalAccessor parsed =
          formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (parsed instanceof OffsetDateTime time) {
        return Optional.of(time.toInstant());
      }
      if (parsed instanceof LocalDateTime time) {
        return Optional.of(time.atZone(zone).toInstant());
      }
      return Optional.of(((LocalDate) parsed).atStartOfDay(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
