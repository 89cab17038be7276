package org.dealwright.currency.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.dealwright.currency.application.RateRepository.Filter;
import org.dealwright.currency.application.RateRepository.Window;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.money.Currencies;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Names;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of exchange rates. */
public class RateSearch {

  @QueryParam("currency")
  private @Nullable String currency;

  @QueryParam("dayFrom")
  private @Nullable String from;

  @QueryParam("dayTo")
  private @Nullable String until;

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit = 50;

  @QueryParam("cursor")
  private @Nullable String cursor;

  Filter filter() {
    String code = Names.given("currency", currency);
    String upper = code == null ? null : code.toUpperCase(Locale.ROOT);
    if (upper != null && !Currencies.isKnown(upper)) {
      throw new ValidationException("currency", "Give an ISO 4217 code.");
    }
    return new Filter(upper, day("dayFrom", from), day("dayTo", until));
  }

  Window window() {
    return new Window(Limits.checked("limit", limit, 200), Names.given("cursor", cursor));
  }

  private static @Nullable LocalDate day(String name, @Nullable String text) {
    String given = Names.given(name, text);
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw new ValidationException(name, "Give a day as 2026-11-21.");
    }
  }
}
