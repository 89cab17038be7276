package org.dealwright.deal.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/** Reads the board's sums and cards. */
public interface BoardQuery {

  /**
   * Which deals are shown.
   *
   * @param text part of the lead's name, company or address, or of the title
   * @param owner subject of the owner
   * @param scoreMin 0 to 100
   * @param closedSince closed deals are shown from this time on
   */
  record Filter(
      @Nullable String text,
      @Nullable String owner,
      @Nullable Integer scoreMin,
      Instant closedSince) {}

  /** Count and sum of a stage in one currency; {@code currency} is null for deals without value. */
  record Sum(UUID stageId, @Nullable String currency, long count, long amount) {}

  /** A card as the database has it. */
  record Row(
      UUID dealId,
      int version,
      String title,
      @Nullable UUID leadId,
      @Nullable String leadName,
      @Nullable String company,
      @Nullable Money value,
      @Nullable Integer points,
      @Nullable Double coverage,
      @Nullable String band,
      @Nullable String owner,
      UUID stageId,
      Instant enteredStageAt,
      boolean closed) {}

  /** Where a column's next page begins. */
  record After(Instant enteredStageAt, UUID dealId) {}

  List<Sum> sums(List<UUID> stages, Filter filter);

  /** The first cards of each stage, newest in the stage first. */
  List<Row> cards(List<UUID> stages, Filter filter, int limit);

  /** Cards of one stage from a place on. */
  List<Row> more(UUID stage, Filter filter, Optional<After> after, int limit);

  Optional<Row> card(UUID dealId);
}
