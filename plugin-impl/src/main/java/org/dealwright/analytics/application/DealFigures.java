package org.dealwright.analytics.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.dealwright.analytics.domain.Period;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.deal.domain.SurvivalCurve;
import org.jspecify.annotations.Nullable;

/** Counts and sums over deals. Nulls do not narrow. */
public interface DealFigures {

  /**
   * Deals in one currency that were converted into one other, or not.
   *
   * @param value null where they have none
   * @param converted null where they were not converted
   */
  record Sum(long deals, @Nullable Money value, @Nullable Money converted) {}

  /** Whose deals: of one pipeline, of one owner. */
  record Whose(@Nullable UUID pipelineId, @Nullable String owner) {}

  /** The deals that are open. */
  List<Sum> openNow(Whose whose);

  /** The deals that were open at a moment, with the values that they have now. */
  List<Sum> openAt(Instant moment, Whose whose);

  /** The deals that were won in a period. */
  List<Sum> won(Period period, Whose whose);

  /** How many were lost in it. */
  long lost(Period period, Whose whose);

  /** Deals at a stage. */
  record AtStage(UUID stageId, Sum sum) {}

  /** The deals of a pipeline as they stand now. */
  List<AtStage> byStage(UUID pipelineId, @Nullable String owner);

  /** Won or open deals of leads from one source. */
  record OfSource(LeadSource source, boolean won, Sum sum) {}

  /** The won and the open deals of leads that were created in a period. */
  List<OfSource> bySource(Period created, Whose whose);

  /** Won and open deals that were made in a period, by their age. */
  SurvivalCurve ages(Period made, Whose whose, Instant now);

  /**
   * Deals won in a month.
   *
   * @param month such as {@code 2026-11}
   */
  record Month(String month, long won, double mean, double median) {}

  /** The months of a period in which deals were won. */
  List<Month> months(Period period, Whose whose, ZoneId zone);
}
