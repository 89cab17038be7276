package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.api.scoring.HeldMoveView;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.HeldMoves;

/** Moves that did not happen, as rows. */
@Dependent
class SqlHeldMoves implements HeldMoves {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final SqlGateway sql;

  @Inject
  SqlHeldMoves(SqlGateway sql) {
    this.sql = sql;
  }

  /** As a threshold would fire: the highest armed stage that is met, if the deal is behind it. */
  @Override
  public void note(List<Crossed> leads) {
    if (leads.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into held_moves (organisation_id, model_id, lead_id, stage_id, points)
        select distinct on (c.lead) :organisation, c.model, c.lead, t.id, c.points
        from unnest(cast(:leads as uuid[]), cast(:models as uuid[]), cast(:points as integer[]))
            as c (lead, model, points)
          join leads l on l.organisation_id = :organisation and l.id = c.lead
          join pipelines p on p.organisation_id = :organisation and p.is_default
          join pipeline_stages t on t.organisation_id = :organisation and t.pipeline_id = p.id
            and t.type = 'OPEN' and t.deleted_at is null and t.score_threshold <= c.points
          left join live_deals d on d.organisation_id = :organisation and d.lead_id = c.lead
            and d.pipeline_id = p.id and d.status = 'OPEN'
          left join pipeline_stages s on s.organisation_id = :organisation and s.id = d.stage_id
        where not exists (select 1 from disarmed_thresholds x
            where x.organisation_id = :organisation and x.lead_id = c.lead and x.stage_id = t.id)
          and (s.position < t.position
            or d.id is null and l.status not in ('WON', 'LOST', 'DISQUALIFIED'))
        order by c.lead, t.position desc
        on conflict (organisation_id, model_id, lead_id)
          do update set stage_id = excluded.stage_id, points = excluded.points
        """,
        Map.of(
            "leads", leads.stream().map(Crossed::leadId).toArray(UUID[]::new),
            "models", leads.stream().map(Crossed::modelId).toArray(UUID[]::new),
            "points", leads.stream().map(Crossed::points).toArray(Integer[]::new)));
  }

  @Override
  public Page<HeldMoveView> ofModel(UUID modelId, Optional<UUID> after, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("model", modelId);
    parameters.put("after", after.orElse(BEFORE_ALL));
    parameters.put("limit", limit + 1);
    List<HeldMoveView> rows =
        sql.list(
            "select h.lead_id, h.points, h.stage_id, s.name, s.colour, s.type, "
                + LeadNames.DISPLAY
                + """
                 as display_name
                from held_moves h
                  join leads l on l.organisation_id = h.organisation_id and l.id = h.lead_id
                  join pipeline_stages s
                    on s.organisation_id = h.organisation_id and s.id = h.stage_id
                where h.organisation_id = :organisation and h.model_id = :model
                  and h.lead_id > :after and l.deleted_at is null
                order by h.lead_id limit :limit
                """,
            parameters,
            (row, context) ->
                new HeldMoveView(
                    row.getObject("lead_id", UUID.class),
                    row.getString("display_name"),
                    new StageRef(
                        row.getObject("stage_id", UUID.class),
                        row.getString("name"),
                        row.getString("colour"),
                        StageType.valueOf(row.getString("type"))),
                    row.getInt("points")));
    List<HeldMoveView> page = rows.subList(0, Math.min(limit, rows.size()));
    String next = rows.size() > limit ? page.get(limit - 1).leadId().toString() : null;
    return new Page<>(page, next, total(modelId), true);
  }

  private long total(UUID modelId) {
    return sql.one(
            """
            select count(*) from held_moves h
              join leads l on l.organisation_id = h.organisation_id and l.id = h.lead_id
            where h.organisation_id = :organisation and h.model_id = :model
              and l.deleted_at is null
            """,
            Map.of("model", modelId),
            (row, context) -> row.getLong(1))
        .orElseThrow();
  }

  @Override
  public void forget() {
    sql.update("delete from held_moves where organisation_id = :organisation", Map.of());
  }
}
