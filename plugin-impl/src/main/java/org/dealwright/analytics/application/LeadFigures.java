package org.dealwright.analytics.application;

import java.time.Instant;
import java.util.List;
import org.dealwright.analytics.domain.Period;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadSource;
import org.jspecify.annotations.Nullable;

/** Counts and sums over leads, without deleted ones and those in quarantine. */
public interface LeadFigures {

  /** Numbers at a period's end, and of those that were created in it. */
  record Counts(long total, long created, long closed, long won, @Nullable Double averagePoints) {}

  /**
   * Counts.
   *
   * @param owner whom they are assigned to; empty for nobody's, null for everybody's
   */
  Counts counts(Period period, @Nullable String owner);

  /** What leads that were active at a moment, without a deal open then, may be worth. */
  List<Money> estimatesAt(Instant moment, @Nullable String owner);

  /** Leads of one source as they stand now. */
  record OfSource(LeadSource source, long leads, long active, long won, long lost) {}

  List<OfSource> bySource(Period created, @Nullable String owner);

  /** An estimate of leads from a source. */
  record Estimate(LeadSource source, Money value) {}

  /** What active leads without an open deal may be worth. */
  List<Estimate> estimatesBySource(Period created, @Nullable String owner);
}
