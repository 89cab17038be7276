package org.dealwright.signal.rest;

import java.util.List;
import org.dealwright.api.signal.SignalResult;
import org.dealwright.api.signal.SignalState;
import org.dealwright.api.signal.SignalsReport;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.ValidationException;

/** Sums up what became of signals. */
final class Reports {

  private Reports() {}

  /**
   * The answer to a request.
   *
   * @throws ValidationException with all that is wrong, if none of the signals could be taken
   */
  static SignalsReport of(List<SignalResult> results) {
    int refused = count(results, SignalState.REFUSED);
    if (refused == results.size()) {
      throw new ValidationException(
          results.stream()
              .flatMap(result -> result.errors().stream())
              .map(error -> new FieldError(error.pointer(), error.detail()))
              .toList());
    }
    return new SignalsReport(
        count(results, SignalState.ACCEPTED),
        count(results, SignalState.DUPLICATE),
        refused,
        results);
  }

  private static int count(List<SignalResult> results, SignalState state) {
    return (int) results.stream().filter(result -> result.state() == state).count();
  }
}
