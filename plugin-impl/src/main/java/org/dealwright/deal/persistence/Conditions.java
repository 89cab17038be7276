package org.dealwright.deal.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.api.sla.SlaState;
import org.dealwright.platform.persistence.Likes;
import org.dealwright.platform.persistence.OwnCondition;
import org.jspecify.annotations.Nullable;

/** SQL conditions with their parameters; what is not given does not narrow. */
final class Conditions {

  private static final String TEXT =
      "(l.search_text like :text or lower(d.title) like :text or lower(c.name) like :text)";

  private final StringBuilder sql = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  /** Those that the caller may see. */
  Conditions own(OwnCondition own) {
    sql.append(own.ofDeals("d"));
    return this;
  }

  Conditions when(String condition, String name, @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      parameters.put(name, value);
    }
    return this;
  }

  /** A user's, or where the id is empty nobody's. */
  Conditions ownedBy(@Nullable String owner) {
    if ("".equals(owner)) {
      sql.append(" and d.owner is null");
      return this;
    }
    return when("d.owner = :owner", "owner", owner);
  }

  /** One more parameter of a condition that has several. */
  Conditions also(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  Conditions at(String condition, String name, @Nullable Instant time) {
    return when(condition, name, time == null ? null : time.atOffset(ZoneOffset.UTC));
  }

  Conditions anyOf(String column, String name, List<? extends Enum<?>> values) {
    String[] names = values.stream().map(Enum::name).toArray(String[]::new);
    return when(column + " = any(:" + name + ")", name, names.length == 0 ? null : names);
  }

  /** Deals that are in one of the states at a moment; what has no limit is in none. */
  Conditions inSlaState(List<SlaState> states, Instant now) {
    if (states.isEmpty()) {
      return this;
    }
    List<String> any = states.stream().map(Conditions::condition).toList();
    return at("(" + String.join(" or ", any) + ")", "slaNow", now);
  }

  private static String condition(SlaState state) {
    return switch (state) {
      case OK -> "d.sla_warn_at > :slaNow";
      case DUE_SOON -> "(d.sla_warn_at <= :slaNow and d.sla_due_at > :slaNow)";
      case BREACHED -> "d.sla_due_at <= :slaNow";
      case MET, MET_LATE -> throw new IllegalArgumentException("No state of deals: " + state);
    };
  }

  /** Where the deal's title or one of the names that it may be shown by contains the text. */
  Conditions text(@Nullable String text) {
    return when(
        TEXT, "text", text == null ? null : Likes.containing(text.toLowerCase(Locale.ROOT)));
  }

  String sql() {
    return sql.toString();
  }

  /** A copy that the caller may add to. */
  Map<String, Object> parameters() {
    return new HashMap<>(parameters);
  }
}
