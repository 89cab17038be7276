package org.dealwright.analytics.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.analytics.application.SlaFiguresQuery;
import org.dealwright.api.analytics.SlaFigures;
import org.dealwright.api.analytics.SlaPeriod;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** All figures of a period in one pass over its leads. */
@Dependent
class SqlSlaFigures implements SlaFiguresQuery {

  /** What was closed before its time and without an answer had to be answered by nobody. */
  private static final String FIGURES =
      """
      select s.sla_tier, l.assigned_to, grouping(s.sla_tier) as all_tiers,
        grouping(l.assigned_to) as all_owners, count(*) as due,
        count(*) filter (where s.first_response_at <= s.sla_due_at) as in_time,
        count(*) filter (where s.first_response_at > s.sla_due_at) as late,
        count(*) filter (where s.first_response_at is null and s.sla_due_at <= :now) as breached,
        count(*) filter (where s.first_response_at is null and s.sla_due_at > :now) as waiting,
        percentile_cont(0.5) within group (order by s.response_seconds) as median,
        percentile_cont(0.9) within group (order by s.response_seconds) as percentile
      from lead_state s
        join leads l on l.organisation_id = s.organisation_id and l.id = s.lead_id
      where s.organisation_id = :organisation
        and s.sla_due_at >= :from and s.sla_due_at < :until
        and l.deleted_at is null and l.quarantined_at is null
        and (s.first_response_at is not null or l.closed_at is null
          or l.closed_at >= s.sla_due_at)
      """;

  private static final String GROUPS =
      """
       group by grouping sets ((), (s.sla_tier), (l.assigned_to), (s.sla_tier, l.assigned_to))
      """;

  private static final Comparator<SlaFigures> FASTEST =
      Comparator.comparing(SlaFigures::minScore, Comparator.nullsFirst(Comparator.reverseOrder()));

  private static final Comparator<SlaFigures> MOST =
      Comparator.comparing(SlaFigures::due)
          .reversed()
          .thenComparing(SlaFigures::owner, Comparator.nullsLast(Comparator.naturalOrder()));

  private final SqlGateway sql;

  @Inject
  SqlSlaFigures(SqlGateway sql) {
    this.sql = sql;
  }

  private record Group(boolean allTiers, boolean allOwners, SlaFigures figures) {

    boolean is(boolean overTiers, boolean overOwners) {
      return allTiers == overTiers && allOwners == overOwners;
    }
  }

  @Override
  public SlaPeriod period(Which which, Instant now) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("now", now.atOffset(ZoneOffset.UTC));
    parameters.put("from", which.from().atOffset(ZoneOffset.UTC));
    parameters.put("until", which.until().atOffset(ZoneOffset.UTC));
    String query = FIGURES + conditions(which, parameters) + GROUPS;
    List<Group> groups = sql.list(query, parameters, (row, context) -> group(row));
    return new SlaPeriod(
        which.from(),
        which.until(),
        of(groups, true, true, FASTEST).get(0),
        of(groups, false, true, FASTEST),
        of(groups, true, false, MOST),
        of(groups, false, false, FASTEST.thenComparing(MOST)));
  }

  private static String conditions(Which which, Map<String, Object> parameters) {
    StringBuilder conditions = new StringBuilder();
    if (which.pipelineId() != null) {
      conditions.append(
          " and s.stage_id in (select p.id from pipeline_stages p"
              + " where p.organisation_id = :organisation and p.pipeline_id = :pipeline)");
      parameters.put("pipeline", which.pipelineId());
    }
    if ("".equals(which.owner())) {
      conditions.append(" and l.assigned_to is null");
    } else if (which.owner() != null) {
      conditions.append(" and l.assigned_to = :owner");
      parameters.put("owner", which.owner());
    }
    return conditions.toString();
  }

  private static List<SlaFigures> of(
      List<Group> groups, boolean overTiers, boolean overOwners, Comparator<SlaFigures> order) {
    return groups.stream()
        .filter(group -> group.is(overTiers, overOwners))
        .map(Group::figures)
        .sorted(order)
        .toList();
  }

  private static Group group(ResultSet row) throws SQLException {
    boolean allTiers = row.getInt("all_tiers") == 1;
    boolean allOwners = row.getInt("all_owners") == 1;
    long due = row.getLong("due");
    long inTime = row.getLong("in_time");
    long waiting = row.getLong("waiting");
    return new Group(
        allTiers,
        allOwners,
        new SlaFigures(
            row.getObject("sla_tier", Integer.class),
            row.getString("assigned_to"),
            !allOwners && row.getString("assigned_to") == null,
            due,
            inTime,
            row.getLong("late"),
            row.getLong("breached"),
            waiting,
            due == waiting ? null : (double) inTime / (due - waiting),
            seconds(row, "median"),
            seconds(row, "percentile")));
  }

  private static @Nullable Long seconds(ResultSet row, String column) throws SQLException {
    Double seconds = row.getObject(column, Double.class);
    return seconds == null ? null : Math.round(seconds);
  }
}
