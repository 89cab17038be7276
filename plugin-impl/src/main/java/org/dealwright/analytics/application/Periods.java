package org.dealwright.analytics.application;

import org.dealwright.analytics.domain.Period;
import org.dealwright.api.analytics.PeriodView;
import org.jspecify.annotations.Nullable;

/** Periods as the API shows them. */
final class Periods {

  private Periods() {}

  static PeriodView view(Period period) {
    return new PeriodView(period.from(), period.until());
  }

  static @Nullable PeriodView before(Scope scope) {
    return scope.compare() ? view(scope.period().before()) : null;
  }
}
