package org.dealwright.lead.persistence;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.lead.application.LeadQueries.Filter;
import org.dealwright.platform.persistence.Likes;
import org.jspecify.annotations.Nullable;

/** A filter as SQL conditions with their parameters. */
final class LeadConditions {

  private final StringBuilder sql =
      new StringBuilder(" where l.organisation_id = :organisation" + LeadRows.LIVE);
  private final Map<String, Object> parameters = new HashMap<>();

  LeadConditions(Filter filter) {
    anyOf("l.status", "statuses", filter.statuses());
    anyOf("l.source", "sources", filter.sources());
    anyOf("s.band", "bands", filter.bands());
    when("s.stage_id = :stageId", "stageId", filter.stageId());
    when("s.points >= :scoreMin", "scoreMin", filter.scoreMin());
    when("s.points <= :scoreMax", "scoreMax", filter.scoreMax());
    when("l.assigned_to = :assignedTo", "assignedTo", filter.assignedTo());
    if (filter.text() != null) {
      String text = Likes.containing(filter.text().toLowerCase(Locale.ROOT));
      when("l.search_text like :text", "text", text);
    }
    if (filter.from() != null) {
      when("l.created_at >= :from", "from", filter.from().atOffset(ZoneOffset.UTC));
    }
    if (filter.until() != null) {
      when("l.created_at < :until", "until", filter.until().atOffset(ZoneOffset.UTC));
    }
  }

  private void anyOf(String column, String name, List<? extends Enum<?>> values) {
    if (!values.isEmpty()) {
      String[] names = values.stream().map(Enum::name).toArray(String[]::new);
      when(column + " = any(:" + name + ")", name, names);
    }
  }

  void when(String condition, String name, @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
