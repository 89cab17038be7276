package org.dealwright.lead.persistence;

import static java.util.stream.Collectors.joining;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.scoring.ScoreView;
import org.dealwright.api.sla.SlaState;
import org.dealwright.lead.application.LeadQueries.Filter;
import org.dealwright.lead.application.LeadQueries.SlaFilter;
import org.dealwright.lead.application.LeadQueries.Span;
import org.dealwright.platform.persistence.Likes;
import org.dealwright.platform.persistence.OwnCondition;
import org.jspecify.annotations.Nullable;

/** A filter as SQL conditions with their parameters. */
final class LeadConditions {

  private static final String UNANSWERED =
      "s.first_response_at is null and l.status not in ('WON', 'LOST', 'DISQUALIFIED')";

  private final StringBuilder sql = new StringBuilder(" where l.organisation_id = :organisation");
  private final Map<String, Object> parameters = new HashMap<>();
  private boolean aboutState;

  LeadConditions(Filter filter, OwnCondition own) {
    sql.append(filter.deleted() ? LeadRows.DELETED : LeadRows.LIVE);
    sql.append(own.ofLeads("l"));
    anyOf("l.status", "statuses", names(filter.statuses()));
    anyOf("l.source", "sources", names(filter.sources()));
    anyOf("s.band", "bands", names(filter.bands()));
    anyOf("s.stage_id", "stages", filter.stages().toArray(UUID[]::new));
    tagged(filter.tags());
    when("s.points >= :scoreMin", "scoreMin", filter.scoreMin());
    when("s.points <= :scoreMax", "scoreMax", filter.scoreMax());
    if (filter.confident() != null) {
      String known = filter.confident() ? "s.coverage >= :coverage" : "s.coverage < :coverage";
      when(known, "coverage", ScoreView.CONFIDENT_COVERAGE);
    }
    assigned(filter.assignee());
    if (filter.hasCustomer() != null) {
      sql.append(
          filter.hasCustomer() ? " and l.customer_id is not null" : " and l.customer_id is null");
    }
    when("l.customer_id = :customer", "customer", filter.customerId());
    if (filter.text() != null) {
      String text = Likes.containing(filter.text().toLowerCase(Locale.ROOT));
      when("l.search_text like :text", "text", text);
    }
    within("l.created_at", "created", filter.created());
    within("l.updated_at", "updated", filter.updated());
    within("s.scored_at", "scored", filter.scored());
    within(ColumnOrder.FOLLOW_UP, "followUp", filter.followUp());
    if (filter.followUp().until() != null) {
      sql.append(" and ").append(ColumnOrder.FOLLOW_UP).append(" > '-infinity'");
    }
    within("s.sla_due_at", "slaDue", filter.sla().due());
    inSlaState(filter.sla());
  }

  private static String[] names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private void anyOf(String column, String name, Object[] values) {
    if (values.length > 0) {
      when(column + " = any(:" + name + ")", name, values);
    }
  }

  private void tagged(List<String> tags) {
    if (!tags.isEmpty()) {
      when(
          "l.id in (select t.lead_id from lead_tags t"
              + " where t.organisation_id = :organisation and t.tag = any(:tags))",
          "tags",
          tags.toArray(String[]::new));
    }
  }

  private void assigned(@Nullable String assignee) {
    if ("".equals(assignee)) {
      sql.append(" and l.assigned_to is null");
    } else {
      when("l.assigned_to = :assignee", "assignee", assignee);
    }
  }

  /** What is open waits for an answer; what is closed and has none is in no state. */
  private void inSlaState(SlaFilter sla) {
    if (sla.states().isEmpty()) {
      return;
    }
    String states = sla.states().stream().map(LeadConditions::condition).collect(joining(" or "));
    sql.append(" and s.sla_due_at is not null and l.deleted_at is null and (")
        .append(states)
        .append(")");
    aboutState = true;
    if (states.contains(":slaNow")) {
      parameters.put("slaNow", sla.now().atOffset(ZoneOffset.UTC));
    }
  }

  private static String condition(SlaState state) {
    return switch (state) {
      case OK -> UNANSWERED + " and s.sla_warn_at > :slaNow";
      case DUE_SOON -> UNANSWERED + " and s.sla_warn_at <= :slaNow and s.sla_due_at > :slaNow";
      case BREACHED -> UNANSWERED + " and s.sla_due_at <= :slaNow";
      case MET -> "s.first_response_at <= s.sla_due_at";
      case MET_LATE -> "s.first_response_at > s.sla_due_at";
    };
  }

  private void within(String column, String name, Span span) {
    if (span.from() != null) {
      when(column + " >= :" + name + "From", name + "From", span.from().atOffset(ZoneOffset.UTC));
    }
    if (span.until() != null) {
      when(column + " < :" + name + "To", name + "To", span.until().atOffset(ZoneOffset.UTC));
    }
  }

  private void when(String condition, String name, @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      aboutState |= condition.startsWith("s.");
      parameters.put(name, value);
    }
  }

  /** Whether a condition is about what the machine writes: stage, score. */
  boolean aboutState() {
    return aboutState;
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
