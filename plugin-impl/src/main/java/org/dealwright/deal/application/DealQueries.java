package org.dealwright.deal.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.deal.StageTransitionView;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/** Reads deals as lists and pages show them. */
public interface DealQueries {

  /**
   * Which deals; empty lists and nulls do not narrow.
   *
   * @param hasCustomer whether they are linked to a customer of the host
   * @param value from and to, both inclusive, in minor units
   * @param expectedClose first and last day
   * @param created at or after the first, before the second, UTC
   * @param text part of the title, or of its lead's name, address, company or phone
   * @param slaStates any of these, as they are now
   */
  record Filter(
      @Nullable UUID pipelineId,
      @Nullable UUID stageId,
      List<DealStatus> statuses,
      @Nullable String owner,
      @Nullable UUID leadId,
      @Nullable UUID customerId,
      @Nullable Boolean hasCustomer,
      Range<Long> value,
      @Nullable String currency,
      Range<LocalDate> expectedClose,
      Range<Instant> created,
      @Nullable String text,
      List<SlaState> slaStates) {}

  /** A range that may be open at either end. */
  record Range<T>(@Nullable T from, @Nullable T to) {}

  /** By what a list is sorted; ids break ties. */
  enum SortKey {
    CREATED_AT,
    UPDATED_AT,
    ENTERED_STAGE_AT,
    EXPECTED_CLOSE,
    VALUE
  }

  record Sort(SortKey key, boolean descending) {}

  /**
   * A page of a sorted list: what comes after a cursor, or what comes after so many.
   *
   * @param skip 0 with a cursor
   * @param counted whether to say how long the whole list is
   */
  record Window(Sort sort, int limit, @Nullable String cursor, int skip, boolean counted) {}

  Page<DealSummary> list(Filter filter, Window window);

  /** All of a sorted list, one after another, without holding them. */
  void each(Filter filter, Sort sort, Consumer<DealSummary> consumer);

  Optional<DealSummary> one(UUID id);

  /** Those that the caller may see, by one statement. */
  Map<UUID, DealSummary> byId(Set<UUID> ids);

  /** Oldest first. */
  List<StageTransitionView> history(UUID dealId);

  /** Whether the host has this customer, as far as is known. */
  boolean customerExists(UUID id);
}
