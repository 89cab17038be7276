package org.dealwright.deal.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.deal.ConvertedMoney;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.api.sla.SlaState;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.sla.domain.SlaPolicy.Deadline;
import org.jspecify.annotations.Nullable;

/** Reads the board's sums and cards. */
public interface BoardQuery {

  /**
   * Which deals are shown; empty lists and nulls do not narrow.
   *
   * @param text part of the title, or of the lead's name, company or address
   * @param owner subject of the owner; empty for deals that are nobody's
   * @param statuses of the lead
   * @param sources of the lead
   * @param tags the lead has one of them
   * @param score from and to, 0 to 100
   * @param created of the deal, at or after the first, before the second, UTC
   * @param slaStates any of these, as they are now
   * @param bands of the lead's score, any of these
   * @param hasCustomer whether the deal is linked to a customer of the host
   * @param followUp when somebody wants to come back to the lead, as for created
   * @param updated of the deal, as for created
   * @param scored of the lead's score, as for created
   * @param confident whether enough is known for the score to count; deals without one are neither
   * @param customerId linked to this customer
   * @param slaDue by when the deal is to leave its stage, as for created
   */
  record Filter(
      @Nullable String text,
      @Nullable String owner,
      List<LeadStatus> statuses,
      List<LeadSource> sources,
      List<String> tags,
      Range<Integer> score,
      Range<Instant> created,
      List<SlaState> slaStates,
      List<ScoreBand> bands,
      @Nullable Boolean hasCustomer,
      Range<Instant> followUp,
      Range<Instant> updated,
      Range<Instant> scored,
      @Nullable Boolean confident,
      @Nullable UUID customerId,
      Range<Instant> slaDue) {

    /** Whether all deals are shown. */
    public boolean isEmpty() {
      return equals(ALL);
    }
  }

  /** No filter. */
  Filter ALL =
      new Filter(
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          new Range<>(null, null),
          new Range<>(null, null),
          List.of(),
          List.of(),
          null,
          new Range<>(null, null),
          new Range<>(null, null),
          new Range<>(null, null),
          null,
          null,
          new Range<>(null, null));

  /**
   * What the board shows.
   *
   * @param closedSince closed deals are shown from this time on
   */
  record Shown(Filter filter, Instant closedSince, Instant now) {}

  /**
   * Count and sum of a stage's deals in one currency that were converted into one other, or not.
   *
   * @param value null for deals without value
   * @param converted null where they were not
   * @param exact false where counting the stage's deals stopped at a cap
   */
  record Sum(
      UUID stageId, long count, @Nullable Money value, @Nullable Money converted, boolean exact) {}

  /** A card as the database has it. */
  record Row(
      UUID dealId,
      int version,
      String title,
      @Nullable UUID leadId,
      @Nullable String leadName,
      @Nullable String company,
      @Nullable Money value,
      @Nullable ConvertedMoney converted,
      @Nullable Integer points,
      @Nullable Double coverage,
      @Nullable String band,
      @Nullable String owner,
      UUID pipelineId,
      UUID stageId,
      Instant enteredStageAt,
      boolean closed,
      @Nullable Deadline due,
      @Nullable CustomerRef customer,
      @Nullable Instant followUpAt) {}

  /** Where a column's next page begins. */
  record After(Instant enteredStageAt, UUID dealId) {}

  /** Of all deals in stages, from their counters. */
  List<Sum> totals(List<UUID> stages);

  /** Of the deals that are shown in open stages, counting at most so many in each. */
  List<Sum> sums(List<UUID> stages, Shown shown, int cap);

  /** Of those that are shown in closed stages, which are the ones that came to them lately. */
  List<Sum> closedSums(List<UUID> stages, Shown shown, int cap);

  /** The first cards of each stage, newest in the stage first. */
  List<Row> cards(List<UUID> stages, Shown shown, int limit);

  /** Cards of one stage from a place on. */
  List<Row> more(UUID stage, Shown shown, Optional<After> after, int limit);

  /** A deal as its page shows it, and as its card does. */
  record OnBoard(DealSummary deal, Row card) {}

  Optional<OnBoard> deal(UUID id, Instant now);
}
