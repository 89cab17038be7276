package org.dealwright.analytics.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.analytics.application.Scope;
import org.dealwright.analytics.domain.Period;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.UserFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters of all reports. */
public class AnalyticsSearch {

  /** More would read more than a report is worth. */
  private static final Duration LONGEST = Duration.ofDays(731);

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

  @QueryParam("dateFrom")
  private @Nullable String from;

  @QueryParam("dateTo")
  private @Nullable String until;

  @QueryParam("compare")
  @DefaultValue("previous")
  private @Nullable String compare;

  @QueryParam("pipelineId")
  private @Nullable UUID pipelineId;

  @QueryParam("owner")
  private @Nullable String owner;

  /** What to report on; as many days up to now where no period is given. */
  public Scope scope(int days, Caller caller, Instant now) {
    ZoneId zone = caller.organisation().zone();
    Instant end = instant("dateTo", until, zone, now);
    Instant start = instant("dateFrom", from, zone, end.minus(Duration.ofDays(days)));
    if (!start.isBefore(end) || Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw new ValidationException("dateFrom", "Before dateTo, by at most two years.");
    }
    return new Scope(
        new Period(start, end),
        !end.isBefore(now),
        compares(),
        pipelineId,
        UserFilter.of("owner", owner, caller));
  }

  private boolean compares() {
    return switch (Objects.requireNonNullElse(Names.given("compare", compare), "previous")) {
      case "previous" -> true;
      case "none" -> false;
      default -> throw new ValidationException("compare", "Give previous or none.");
    };
  }

  private static Instant instant(
      String name, @Nullable String text, ZoneId zone, Instant otherwise) {
    String given = Names.given(name, text);
    if (given == null) {
      return otherwise;
    }
    try {
      Instant instant =
          given.length() == 10
              ? LocalDate.parse(given).atStartOfDay(zone).toInstant()
              : Instant.parse(given);
      if (instant.isBefore(EARLIEST) || instant.isAfter(EARLIEST.plus(Duration.ofDays(50_000)))) {
        throw new ValidationException(name, "From 1970 to 2106.");
      }
      return instant;
    } catch (DateTimeException e) {
      throw new ValidationException(name, "Give a day as 2026-11-21, or a time in UTC.");
    }
  }
}
