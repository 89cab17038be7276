package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.api.scoring.HeldMoveView;
import org.dealwright.platform.persistence.CursorValues;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.HeldMoves;
import org.jspecify.annotations.Nullable;

/** Moves that did not happen, as rows. */
@Dependent
class SqlHeldMoves implements HeldMoves {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String OF_CHANGE =
      """
       from held_moves h
        join leads l on l.organisation_id = h.organisation_id and l.id = h.lead_id
        join pipeline_stages s on s.organisation_id = h.organisation_id and s.id = h.stage_id
      where h.organisation_id = :organisation and h.change_id = :change and l.deleted_at is null
      """;

  private static final String SELECT =
      "select h.lead_id, h.pipeline_id, h.points, h.stage_id, s.name, s.colour, s.type, "
          + LeadNames.DISPLAY
          + " as display_name"
          + OF_CHANGE;

  private final SqlGateway sql;

  @Inject
  SqlHeldMoves(SqlGateway sql) {
    this.sql = sql;
  }

  /**
   * As thresholds would fire: in each pipeline the highest armed stage that is met, if the deal is
   * behind it; a deal would be made in the default pipeline alone.
   */
  @Override
  public void note(List<Crossed> leads) {
    if (leads.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into held_moves (organisation_id, change_id, lead_id, pipeline_id, stage_id, points)
        select distinct on (c.lead, p.id) :organisation, c.change, c.lead, p.id, t.id, c.points
        from unnest(cast(:leads as uuid[]), cast(:changes as uuid[]), cast(:points as integer[]))
            as c (lead, change, points)
          join leads l on l.organisation_id = :organisation and l.id = c.lead
          join pipelines p on p.organisation_id = :organisation and p.deleted_at is null
          join pipeline_stages t on t.organisation_id = :organisation and t.pipeline_id = p.id
            and t.type = 'OPEN' and t.deleted_at is null and t.score_threshold <= c.points
          left join live_deals d on d.organisation_id = :organisation and d.lead_id = c.lead
            and d.pipeline_id = p.id and d.status = 'OPEN'
          left join pipeline_stages s on s.organisation_id = :organisation and s.id = d.stage_id
        where not exists (select 1 from disarmed_thresholds x
            where x.organisation_id = :organisation and x.lead_id = c.lead and x.stage_id = t.id)
          and (s.position < t.position
            or p.is_default and d.id is null
              and l.status not in ('WON', 'LOST', 'DISQUALIFIED'))
        order by c.lead, p.id, t.position desc
        on conflict (organisation_id, change_id, lead_id, pipeline_id)
          do update set stage_id = excluded.stage_id, points = excluded.points
        """,
        Map.of(
            "leads", leads.stream().map(Crossed::leadId).toArray(UUID[]::new),
            "changes", leads.stream().map(Crossed::changeId).toArray(UUID[]::new),
            "points", leads.stream().map(Crossed::points).toArray(Integer[]::new)));
  }

  @Override
  public Page<HeldMoveView> of(UUID changeId, @Nullable String cursor, int limit) {
    Map<String, Object> parameters = new HashMap<>(after(cursor));
    parameters.put("change", changeId);
    parameters.put("limit", limit + 1);
    List<HeldMoveView> rows =
        sql.list(
            SELECT
                + " and (h.lead_id, h.pipeline_id) > (:lead, :pipeline)"
                + " order by h.lead_id, h.pipeline_id limit :limit",
            parameters,
            (row, context) -> view(row));
    List<HeldMoveView> page = rows.subList(0, Math.min(limit, rows.size()));
    String next = rows.size() > limit ? cursor(page.get(limit - 1)) : null;
    return new Page<>(page, next, total(changeId), true);
  }

  private static Map<String, UUID> after(@Nullable String cursor) {
    if (cursor == null) {
      return Map.of("lead", BEFORE_ALL, "pipeline", BEFORE_ALL);
    }
    CursorValues last = Keyset.decode(cursor, 2);
    return Map.of("lead", last.id(0), "pipeline", last.id(1));
  }

  private static String cursor(HeldMoveView last) {
    return Keyset.encode(List.of(last.leadId().toString(), last.pipelineId().toString()));
  }

  private long total(UUID changeId) {
    return sql.one(
            "select count(*)" + OF_CHANGE,
            Map.of("change", changeId),
            (row, context) -> row.getLong(1))
        .orElseThrow();
  }

  @Override
  public void each(UUID changeId, Consumer<HeldMoveView> consumer) {
    sql.each(
        SELECT + " order by h.lead_id, h.pipeline_id",
        Map.of("change", changeId),
        (row, context) -> view(row),
        consumer);
  }

  private static HeldMoveView view(ResultSet row) throws SQLException {
    return new HeldMoveView(
        row.getObject("lead_id", UUID.class),
        row.getString("display_name"),
        new StageRef(
            row.getObject("stage_id", UUID.class),
            row.getString("name"),
            row.getString("colour"),
            StageType.valueOf(row.getString("type"))),
        row.getInt("points"),
        row.getObject("pipeline_id", UUID.class));
  }

  /** An import's list stays with the import. */
  @Override
  public void forget() {
    sql.update(
        """
        delete from held_moves h using scoring_models m
        where h.organisation_id = :organisation and m.organisation_id = :organisation
          and m.id = h.change_id
        """,
        Map.of());
  }
}
