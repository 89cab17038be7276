package org.dealwright.lead.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.customer.ConversionView;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.ConsentRecord;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.FieldChangeView;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/** Reads leads as lists and pages show them. */
public interface LeadQueries {

  /**
   * Which leads; empty lists and nulls do not narrow.
   *
   * @param stages any of these
   * @param tags any of these
   * @param confident whether enough is known for the score to count; leads without one are neither
   * @param assignee of whom; the empty text for leads of nobody
   * @param hasCustomer whether they are linked to a customer of the host
   * @param customerId linked to this customer
   * @param deleted the deleted leads instead of the others
   * @param text part of the name, address, company or phone
   */
  record Filter(
      List<LeadStatus> statuses,
      List<LeadSource> sources,
      List<ScoreBand> bands,
      List<UUID> stages,
      List<String> tags,
      @Nullable Integer scoreMin,
      @Nullable Integer scoreMax,
      @Nullable Boolean confident,
      @Nullable String assignee,
      @Nullable Boolean hasCustomer,
      @Nullable UUID customerId,
      @Nullable String text,
      boolean deleted,
      Span created,
      Span updated,
      Span scored,
      Span followUp,
      SlaFilter sla) {}

  /**
   * How leads stand towards the time by which they are to be answered.
   *
   * @param states any of these, as they are now
   */
  record SlaFilter(List<SlaState> states, Span due, Instant now) {}

  /**
   * A stretch of time; null is open.
   *
   * @param from at or after, UTC
   * @param until before, UTC
   */
  record Span(@Nullable Instant from, @Nullable Instant until) {}

  /**
   * By what a list is sorted; ids break ties. Where a lead has no such value, it comes first; where
   * it is not to be answered, last. Estimates are compared by what they are worth in the reporting
   * currency by the latest rates, tags by the first one of each lead.
   */
  enum SortKey {
    SCORE,
    CREATED_AT,
    UPDATED_AT,
    SCORE_UPDATED_AT,
    FOLLOW_UP_AT,
    NAME,
    COMPANY,
    JOB_TITLE,
    EMAIL,
    PHONE,
    COUNTRY,
    INDUSTRY,
    COMPANY_SIZE,
    SOURCE,
    STATUS,
    STAGE,
    ASSIGNED_TO,
    ESTIMATED_VALUE,
    SLA_DUE_AT,
    TAGS,
    SEQUENCE
  }

  record Sort(SortKey key, boolean descending) {}

  /**
   * A part of a sorted list.
   *
   * @param skip how many leads come before it; 0 where a cursor says where it begins
   * @param cursor of the page before; null for the first page
   * @param counted whether to say how long the whole list is
   */
  record Window(Sort sort, int limit, int skip, @Nullable String cursor, boolean counted) {}

  Page<LeadView> list(Filter filter, Window window);

  /** All of a sorted list, one after another, without holding them. */
  void each(Filter filter, Sort sort, Consumer<LeadView> consumer);

  Optional<LeadView> one(UUID id);

  /** A lead that was deleted and can be restored. */
  Optional<LeadView> deleted(UUID id);

  /** The lead that another one became part of. */
  Optional<UUID> mergedInto(UUID id);

  /** The youngest leads with this address or this number, in their normal forms. */
  List<LeadView> matching(@Nullable String emailKey, @Nullable String phoneKey, int limit);

  Optional<Detail> detail(UUID id);

  /** A lead with what only its own page shows. */
  record Detail(LeadView lead, Extras extras) {}

  /** What only a lead's own page shows. */
  record Extras(
      @Nullable String statusReason,
      @Nullable Instant followUpAt,
      Map<String, Object> customFields,
      Map<String, Object> formData,
      Attribution attribution,
      Consents consent,
      @Nullable ConversionView conversion) {}

  /** What was recorded of the lead's consents, the last one first. */
  List<ConsentRecord> consents(UUID leadId);

  /** Newest first. */
  List<FieldChangeView> changes(UUID leadId, int limit);
}
