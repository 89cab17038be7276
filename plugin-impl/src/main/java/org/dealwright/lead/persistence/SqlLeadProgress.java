package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.activity.domain.SystemActivity.Cause;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.deal.application.FirstMoves;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.DealRepository.Move;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.sla.application.ResponseClocks;
import org.jspecify.annotations.Nullable;

/** Keeps a lead's stage and status in step with its deals, without touching its facts' version. */
@Dependent
class SqlLeadProgress implements LeadProgress {

  /**
   * The stage of the lead's open deal in the default pipeline, else of another open one, else of
   * the one that was closed last.
   */
  private static final String SHOWN =
      """
      (select d.id, d.stage_id from live_deals d
        join pipelines p on p.organisation_id = d.organisation_id and p.id = d.pipeline_id
      where d.organisation_id = :organisation and d.lead_id = lead_state.lead_id
      order by (d.status = 'OPEN') desc, (d.status = 'OPEN' and p.is_default) desc,
        d.entered_stage_at desc, d.id desc limit 1)
      """;

  private static final String SHOW_STAGES =
      "update lead_state set (deal_id, stage_id) = "
          + SHOWN
          + """
          , event_sequence = event_sequence
            + cast(lead_id = any(array(select unnest(:changed))) as integer)
          where organisation_id = :organisation and lead_id = any(array(select unnest(:leads)))
          returning lead_id, event_sequence
          """;

  /** Won and lost only where no other deal of the lead is open; says what the statuses were. */
  private static final String SET_STATUSES =
      """
      update leads l set status = entered.status, status_reason = entered.reason,
        closed_at = cast(entered.closed_at as timestamptz),
        updated_at = cast(entered.at as timestamptz)
      from unnest((select :leads), (select :deals), (select :statuses), (select :ends),
        (select :reasons), (select :closed), (select :times))
          as entered(lead_id, deal_id, status, ends, reason, closed_at, at)
        join leads present on present.organisation_id = :organisation
          and present.id = entered.lead_id
      where l.organisation_id = :organisation and l.id = entered.lead_id
        and present.status <> entered.status
        and not (cast(entered.ends as boolean) and exists (select 1 from live_deals d
          where d.organisation_id = :organisation and d.lead_id = entered.lead_id
            and d.status = 'OPEN' and d.id <> entered.deal_id))
      returning l.id, present.status as before
      """;

  private final SqlGateway sql;
  private final StatusChanges statusChanges;
  private final ResponseClocks clocks;

  @Inject
  SqlLeadProgress(SqlGateway sql, StatusChanges statusChanges, ResponseClocks clocks) {
    this.sql = sql;
    this.statusChanges = statusChanges;
    this.clocks = clocks;
  }

  @Override
  public void lock(UUID leadId) {
    boolean found =
        sql.one(
                """
                select 1 from lead_state
                where organisation_id = :organisation and lead_id = :lead for update
                """,
                Map.of("lead", leadId),
                (row, context) -> row.getInt(1))
            .isPresent();
    if (!found) {
      throw new NotFoundException("lead");
    }
  }

  @Override
  public DealFacts dealFacts(UUID leadId) {
    return Optional.ofNullable(dealFacts(List.of(leadId), LeadRows.LIVE).get(leadId))
        .orElseThrow(() -> new NotFoundException("lead"));
  }

  @Override
  public Map<UUID, DealFacts> unclosed(List<UUID> leadIds) {
    return leadIds.isEmpty()
        ? Map.of()
        : dealFacts(
            leadIds, " and deleted_at is null and status not in ('WON', 'LOST', 'DISQUALIFIED')");
  }

  private Map<UUID, DealFacts> dealFacts(List<UUID> leadIds, String condition) {
    String query =
        """
        select l.id, l.estimated_amount, l.estimated_currency, l.assigned_to from leads l
        where l.organisation_id = :organisation and l.id = any(array(select unnest(:leads)))
        """;
    return sql
        .list(
            query + condition,
            Map.of("leads", leadIds.toArray(UUID[]::new)),
            (row, context) -> Map.entry(row.getObject("id", UUID.class), dealFacts(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static DealFacts dealFacts(ResultSet row) throws SQLException {
    String currency = row.getString("estimated_currency");
    Money value = currency == null ? null : new Money(row.getLong("estimated_amount"), currency);
    return new DealFacts(null, value, row.getString("assigned_to"), null);
  }

  @Override
  public void stagesEntered(List<Move> moves) {
    List<Move> ofLeads = moves.stream().filter(move -> move.deal().leadId().isPresent()).toList();
    if (ofLeads.isEmpty()) {
      return;
    }
    List<StatusChanges.Change> changes =
        setStatuses(
            ofLeads.stream().filter(move -> move.stage().leadStatus().isPresent()).toList());
    statusChanges.keep(changes, showStages(ofLeads, changes));
    changes.stream()
        .filter(change -> change.before().isClosed() && !change.after().isClosed())
        .forEach(change -> reopened(change.lead(), change.at()));
  }

  @Override
  public void stagesBegun(List<Move> moves, Map<UUID, Integer> events) {
    List<StatusChanges.Change> changes =
        moves.stream()
            .filter(move -> FirstMoves.status(move).isPresent())
            .map(move -> change(move.deal().leadId().orElseThrow(), LeadStatus.NEW, move))
            .toList();
    statusChanges.keep(changes, events);
  }

  /** Returns the numbers of the events by which the changes of statuses are told. */
  private Map<UUID, Integer> showStages(List<Move> moves, List<StatusChanges.Change> changes) {
    return sql
        .list(
            SHOW_STAGES,
            Map.of(
                "leads",
                leads(moves),
                "changed",
                changes.stream().map(StatusChanges.Change::lead).toArray(UUID[]::new)),
            (row, context) ->
                Map.entry(row.getObject("lead_id", UUID.class), row.getInt("event_sequence")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Optional<UUID> showStage(UUID lead) {
    return sql
        .list(
            "update lead_state set (deal_id, stage_id) = "
                + SHOWN
                + " where organisation_id = :organisation and lead_id = :lead returning deal_id",
            Map.of("lead", lead),
            (row, context) -> Optional.ofNullable(row.getObject("deal_id", UUID.class)))
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The leads with several open deals are locked in the order of their ids. */
  @Override
  public void showStages() {
    sql.update(
        "update lead_state set (deal_id, stage_id) = "
            + SHOWN
            + """
            where organisation_id = :organisation and lead_id = any(array(
              select s.lead_id from lead_state s
              where s.organisation_id = :organisation and s.lead_id in (
                select d.lead_id from live_deals d
                where d.organisation_id = :organisation and d.status = 'OPEN'
                group by d.lead_id having count(*) > 1)
              order by s.lead_id for update))
            """,
        Map.of());
  }

  @Override
  public void reopened(UUID leadId, Instant now) {
    clocks.restart(leadId, now);
  }

  private List<StatusChanges.Change> setStatuses(List<Move> moves) {
    if (moves.isEmpty()) {
      return List.of();
    }
    Map<UUID, Move> byLead =
        moves.stream()
            .collect(Collectors.toMap(move -> move.deal().leadId().orElseThrow(), m -> m));
    return sql.list(
        SET_STATUSES,
        parameters(moves),
        (row, context) -> {
          UUID lead = row.getObject("id", UUID.class);
          return change(lead, LeadStatus.valueOf(row.getString("before")), byLead.get(lead));
        });
  }

  private static Map<String, Object> parameters(List<Move> moves) {
    return Map.of(
        "leads", leads(moves),
        "deals", moves.stream().map(move -> move.deal().id()).toArray(UUID[]::new),
        "statuses", texts(moves, move -> move.stage().leadStatus().orElseThrow().name()),
        "ends", texts(moves, move -> !move.stage().isOpen()),
        "reasons", texts(moves, move -> move.deal().stay().closeReason()),
        "closed", texts(moves, move -> move.deal().stay().closedAt()),
        "times", texts(moves, move -> move.transition().at()));
  }

  private static UUID[] leads(List<Move> moves) {
    return moves.stream().map(move -> move.deal().leadId().orElseThrow()).toArray(UUID[]::new);
  }

  private static String[] texts(List<Move> moves, Function<Move, @Nullable Object> value) {
    return moves.stream()
        .map(move -> Objects.toString(value.apply(move), null))
        .toArray(String[]::new);
  }

  private static StatusChanges.Change change(UUID lead, LeadStatus before, Move move) {
    StageTransition transition = move.transition();
    return new StatusChanges.Change(
        lead,
        before,
        move.stage().leadStatus().orElseThrow(),
        transition.at(),
        new Cause(transition.why().actor(), move.deal().stay().closeReason(), null));
  }
}
