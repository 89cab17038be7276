package org.dealwright.lead.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.lead.FieldChangeView;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.scoring.ScoreBand;
import org.jspecify.annotations.Nullable;

/** Reads leads as lists and pages show them. */
public interface LeadQueries {

  /**
   * Which leads; empty lists and nulls do not narrow.
   *
   * @param text part of the name, address, company or phone
   * @param from created at or after, UTC
   * @param until created before, UTC
   */
  record Filter(
      List<LeadStatus> statuses,
      List<LeadSource> sources,
      List<ScoreBand> bands,
      @Nullable UUID stageId,
      @Nullable Integer scoreMin,
      @Nullable Integer scoreMax,
      @Nullable String assignedTo,
      @Nullable String text,
      @Nullable Instant from,
      @Nullable Instant until) {}

  /** By what a list is sorted; ids break ties. */
  enum SortKey {
    SCORE,
    CREATED_AT,
    UPDATED_AT,
    NAME,
    COMPANY,
    ESTIMATED_VALUE
  }

  record Sort(SortKey key, boolean descending) {}

  /** A page of a sorted list; without a cursor the first one. */
  record Window(Sort sort, int limit, @Nullable String cursor) {}

  Page<LeadView> list(Filter filter, Window window);

  Optional<LeadView> one(UUID id);

  Optional<Extras> extras(UUID id);

  /** What only a lead's own page shows. */
  record Extras(
      @Nullable String statusReason,
      @Nullable Instant followUpAt,
      Map<String, Object> customFields,
      Map<String, Object> formData) {}

  /** Newest first. */
  List<FieldChangeView> changes(UUID leadId, int limit);
}
