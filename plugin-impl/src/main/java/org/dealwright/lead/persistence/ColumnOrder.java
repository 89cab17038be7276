package org.dealwright.lead.persistence;

import java.util.EnumMap;
import java.util.Map;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.lead.application.LeadQueries.SortKey;
import org.dealwright.platform.persistence.CursorValues;
import org.jspecify.annotations.Nullable;

/**
 * Leads by a column, or what is computed from one. Ids break ties in the same direction, but among
 * equal scores the older lead comes first.
 */
final class ColumnOrder extends LeadOrder {

  /** What a key sorts by, never null, and its type. */
  private record Column(String expression, String type) {}

  /** As its index has it; leads without a time come first. */
  static final String FOLLOW_UP = "coalesce(l.follow_up_at, '-infinity')";

  private static final Map<SortKey, Column> COLUMNS = new EnumMap<>(SortKey.class);

  static {
    column(SortKey.SCORE, "s.margin", "double precision");
    column(SortKey.CREATED_AT, "l.created_at", "timestamptz");
    column(SortKey.UPDATED_AT, "l.updated_at", "timestamptz");
    column(SortKey.SCORE_UPDATED_AT, "coalesce(s.scored_at, '-infinity')", "timestamptz");
    column(SortKey.FOLLOW_UP_AT, FOLLOW_UP, "timestamptz");
    column(
        SortKey.NAME,
        "lower(coalesce(l.last_name, '') || ' ' || coalesce(l.first_name, ''))",
        "text");
    column(SortKey.COMPANY, "lower(coalesce(l.company, ''))", "text");
    column(SortKey.JOB_TITLE, "lower(coalesce(l.job_title, ''))", "text");
    column(SortKey.EMAIL, "coalesce(l.email_key, '')", "text");
    column(SortKey.PHONE, "coalesce(l.phone, '')", "text");
    column(SortKey.COUNTRY, "lower(coalesce(l.country, ''))", "text");
    column(SortKey.INDUSTRY, "lower(coalesce(l.industry, ''))", "text");
    column(SortKey.COMPANY_SIZE, "coalesce(l.company_size, -1)", "bigint");
    column(SortKey.SOURCE, "l.source", "text");
    column(SortKey.STATUS, "l.status", "text");
    column(SortKey.STAGE, "coalesce(p.position, -1)", "bigint");
    column(SortKey.ASSIGNED_TO, "coalesce(l.assigned_to, '')", "text");
    column(SortKey.SLA_DUE_AT, "coalesce(s.sla_due_at, 'infinity')", "timestamptz");
    column(SortKey.SEQUENCE, "coalesce(l.sequence, -9223372036854775808)", "bigint");
  }

  private final SortKey key;
  private final boolean descendingTies;

  ColumnOrder(Sort sort) {
    super(sort);
    key = sort.key();
    descendingTies = key == SortKey.SCORE ? !sort.descending() : sort.descending();
  }

  private static void column(SortKey key, String expression, String type) {
    COLUMNS.put(key, new Column(expression, type));
  }

  @Override
  String query(LeadConditions conditions, @Nullable String cursor, Map<String, Object> parameters) {
    return "select "
        + LeadRows.COLUMNS
        + ", cast("
        + expression()
        + " as text) as sort_key "
        + LeadRows.FROM
        + conditions.sql()
        + (cursor == null ? "" : behind(read(cursor), parameters))
        + orderBy()
        + " limit cast(:limit as bigint) offset :skip";
  }

  private String orderBy() {
    return " order by "
        + expression()
        + (descending() ? " desc, " : ", ")
        + id()
        + (descendingTies ? " desc" : "");
  }

  private String behind(CursorValues cursor, Map<String, Object> parameters) {
    parameters.put("afterKey", SortValues.read(type(), cursor, 1));
    parameters.put("afterId", cursor.id(2));
    String bound = "cast(:afterKey as " + type() + ")";
    if (descending() == descendingTies) {
      return " and (%s, %s) %s (%s, :afterId)"
          .formatted(expression(), id(), descending() ? "<" : ">", bound);
    }
    return " and %1$s %2$s %3$s and (%1$s <> %3$s or %4$s %5$s :afterId)"
        .formatted(
            expression(), descending() ? "<=" : ">=", bound, id(), descendingTies ? "<" : ">");
  }

  private String expression() {
    return COLUMNS.get(key).expression();
  }

  private String type() {
    return COLUMNS.get(key).type();
  }

  /** The id, from the table whose index has the sort's order. */
  private String id() {
    return key == SortKey.SCORE ? "s.lead_id" : "l.id";
  }
}
