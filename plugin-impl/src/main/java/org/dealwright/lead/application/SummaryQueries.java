package org.dealwright.lead.application;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/** Counts and sums over all leads and open deals. */
public interface SummaryQueries {

  /** Numbers of leads, and the mean of their points. */
  record Counts(long total, long active, long won, long lost, @Nullable Double averagePoints) {}

  /** The deals at a stage in one currency; money is null where none of them has a value. */
  record AtStage(UUID stageId, long deals, @Nullable Money value) {}

  Counts counts();

  /** What active leads without an open deal may be worth, by currency. */
  List<Money> estimates();

  /** All deals of all pipelines, by stage and currency. */
  List<AtStage> deals();
}
