package org.dealwright.currency.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.currency.ExchangeRateRequest;
import org.dealwright.currency.application.PutRates.Given;
import org.dealwright.currency.domain.ExchangeRate;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** Exchange rates as requests have them. */
final class RateRequests {

  static final int LIMIT = 10_000;

  private RateRequests() {}

  /**
   * The rates.
   *
   * @throws ValidationException if there are none, too many, or a field is missing
   */
  static List<Given> of(@Nullable List<@Nullable ExchangeRateRequest> requests) {
    if (requests == null || requests.isEmpty() || requests.size() > LIMIT) {
      throw new ValidationException("/rates", "From 1 to " + LIMIT + " rates.");
    }
    Violations violations = new Violations();
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      String pointer = "/rates/" + i;
      ExchangeRateRequest request = requests.get(i);
      if (request == null
          || request.from() == null
          || request.to() == null
          || request.day() == null
          || request.rate() == null) {
        violations.add(pointer, "Give from, to, day and rate.");
      } else {
        given.add(new Given(rate(request), pointer));
      }
    }
    violations.throwIfAny();
    return given;
  }

  private static ExchangeRate rate(ExchangeRateRequest request) {
    return new ExchangeRate(
        request.from().toUpperCase(Locale.ROOT),
        request.to().toUpperCase(Locale.ROOT),
        request.day(),
        request.rate());
  }

  /** The rows of a file, named by their numbers. */
  static List<Given> ofRows(List<ExchangeRate> rates) {
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      given.add(new Given(rates.get(i), "/" + (i + 1)));
    }
    return given;
  }
}
