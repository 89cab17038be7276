package org.dealwright.analytics.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.dealwright.analytics.domain.Period;
import org.jspecify.annotations.Nullable;

/** A period's parameters, and conditions that hold only where something is given. */
final class Narrowing {

  private final StringBuilder sql = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  static Narrowing none() {
    return new Narrowing();
  }

  /** With the parameters from and until. */
  static Narrowing of(Period period) {
    return until(period.until()).with("from", period.from().atOffset(ZoneOffset.UTC));
  }

  /** With the parameter until. */
  static Narrowing until(Instant moment) {
    return none().with("until", moment.atOffset(ZoneOffset.UTC));
  }

  Narrowing with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** Nothing does not narrow; an empty text does to what is nobody's. */
  Narrowing when(String column, String name, @Nullable Object value) {
    if ("".equals(value)) {
      sql.append(" and ").append(column).append(" is null ");
    } else if (value != null) {
      sql.append(" and ").append(column).append(" = :").append(name).append(' ');
      parameters.put(name, value);
    }
    return this;
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
