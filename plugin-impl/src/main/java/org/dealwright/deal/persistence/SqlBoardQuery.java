package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.deal.application.BoardQuery;
import org.dealwright.platform.persistence.Likes;
import org.dealwright.platform.persistence.SqlGateway;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The board in two statements: one for the sums, one for the first cards of all columns. */
@Dependent
class SqlBoardQuery implements BoardQuery {

  private static final String CARD =
      """
      d.id, d.version, d.title, d.lead_id, d.amount, d.currency, d.owner, d.stage_id,
        d.entered_stage_at, d.status, l.company, s.points, s.coverage, s.band,
        nullif(trim(concat_ws(' ', l.first_name, l.last_name)), '') as lead_name
      """;

  private static final String FROM =
      """
      from deals d
        left join leads l on l.organisation_id = d.organisation_id and l.id = d.lead_id
        left join lead_state s on s.organisation_id = d.organisation_id and s.lead_id = d.lead_id
      """;

  private final SqlGateway sql;

  @Inject
  SqlBoardQuery(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public List<Sum> sums(List<UUID> stages, Filter filter) {
    return sql.list(
        "select d.stage_id, d.currency, count(*) as n, least(coalesce(sum(d.amount), 0), 9000000000000000)"
            + " as amount "
            + (filtersLead(filter) ? FROM : "from deals d ")
            + " where d.organisation_id = :organisation and d.stage_id = any(:stages)"
            + conditions(filter)
            + " group by d.stage_id, d.currency",
        parameters(filter, Map.of("stages", stages.toArray(UUID[]::new))),
        (row, context) ->
            new Sum(
                row.getObject("stage_id", UUID.class),
                row.getString("currency"),
                row.getLong("n"),
                row.getLong("amount")));
  }

  @Override
  public List<Row> cards(List<UUID> stages, Filter filter, int limit) {
    return sql.list(
        "select c.* from unnest(:stages) as stage(id) cross join lateral (select "
            + CARD
            + FROM
            + " where d.organisation_id = :organisation and d.stage_id = stage.id"
            + conditions(filter)
            + " order by d.entered_stage_at desc, d.id limit :limit) c"
            + " order by c.stage_id, c.entered_stage_at desc, c.id",
        parameters(filter, Map.of("stages", stages.toArray(UUID[]::new), "limit", limit)),
        SqlBoardQuery::row);
  }

  @Override
  public List<Row> more(UUID stage, Filter filter, Optional<After> after, int limit) {
    Map<String, Object> own = new HashMap<>(Map.of("stage", stage, "limit", limit));
    after.ifPresent(
        place -> {
          own.put("afterTime", place.enteredStageAt().atOffset(ZoneOffset.UTC));
          own.put("afterId", place.dealId());
        });
    return sql.list(
        "select "
            + CARD
            + FROM
            + " where d.organisation_id = :organisation and d.stage_id = :stage"
            + conditions(filter)
            + (after.isPresent()
                ? " and (d.entered_stage_at < :afterTime"
                    + " or (d.entered_stage_at = :afterTime and d.id > :afterId))"
                : "")
            + " order by d.entered_stage_at desc, d.id limit :limit",
        parameters(filter, own),
        SqlBoardQuery::row);
  }

  @Override
  public Optional<Row> card(UUID dealId) {
    return sql.one(
        "select " + CARD + FROM + " where d.organisation_id = :organisation and d.id = :deal",
        Map.of("deal", dealId),
        SqlBoardQuery::row);
  }

  private static boolean filtersLead(Filter filter) {
    return filter.text() != null || filter.scoreMin() != null;
  }

  private static String conditions(Filter filter) {
    StringBuilder conditions =
        new StringBuilder(" and (d.closed_at is null or d.entered_stage_at >= :closedSince)");
    if (filter.text() != null) {
      conditions.append(" and (l.search_text like :text or lower(d.title) like :text)");
    }
    if (filter.owner() != null) {
      conditions.append(" and d.owner = :owner");
    }
    if (filter.scoreMin() != null) {
      conditions.append(" and s.points >= :scoreMin");
    }
    return conditions.toString();
  }

  private static Map<String, Object> parameters(Filter filter, Map<String, Object> own) {
    Map<String, Object> parameters = new HashMap<>(own);
    parameters.put("closedSince", filter.closedSince().atOffset(ZoneOffset.UTC));
    if (filter.text() != null) {
      parameters.put("text", Likes.containing(filter.text().toLowerCase(Locale.ROOT)));
    }
    if (filter.owner() != null) {
      parameters.put("owner", filter.owner());
    }
    if (filter.scoreMin() != null) {
      parameters.put("scoreMin", filter.scoreMin());
    }
    return parameters;
  }

  private static Row row(ResultSet row, StatementContext context) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("title"),
        row.getObject("lead_id", UUID.class),
        row.getString("lead_name"),
        row.getString("company"),
        money(row),
        row.getObject("points", Integer.class),
        row.getObject("coverage", Double.class),
        row.getString("band"),
        row.getString("owner"),
        row.getObject("stage_id", UUID.class),
        row.getTimestamp("entered_stage_at").toInstant(),
        !"OPEN".equals(row.getString("status")));
  }

  private static @Nullable Money money(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return currency == null ? null : new Money(row.getLong("amount"), currency);
  }
}
