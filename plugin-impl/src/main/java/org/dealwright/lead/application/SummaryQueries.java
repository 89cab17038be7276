package org.dealwright.lead.application;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/** Counts and sums over all leads and open deals. */
public interface SummaryQueries {

  /** Numbers of leads, and the mean of their points. */
  record Counts(long total, long active, long won, long lost, @Nullable Double averagePoints) {}

  /**
   * The deals at a stage in one currency that were converted into one other, or not.
   *
   * @param value null where they have none
   * @param converted null where they were not converted
   */
  record AtStage(UUID stageId, long deals, @Nullable Money value, @Nullable Money converted) {}

  Counts counts();

  /** What active leads without an open deal may be worth, by currency. */
  List<Money> estimates();

  /** All deals of all pipelines, by stage and currency. */
  List<AtStage> deals();
}
