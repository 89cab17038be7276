package org.dealwright.api.pipeline;

import org.dealwright.api.deal.StageName;
import org.jspecify.annotations.Nullable;

/**
 * How deals went through a stage.
 *
 * @param entered deals that entered it in the window
 * @param undecided those of them that are still open and have reached no later stage; they count
 *     neither for nor against the conversion
 * @param conversionRate share of the decided ones that reached a later stage, 0 to 1; null where
 *     none is decided, or where the stage ends a deal
 * @param closed deals among those that entered that are won or lost by now
 * @param winRate share of the closed ones that are won, 0 to 1; null where none is closed
 * @param stay how long deals that left it in the window had been there
 */
public record StageStatistics(
    StageName stage,
    int entered,
    int undecided,
    @Nullable Double conversionRate,
    int closed,
    @Nullable Double winRate,
    Stay stay) {

  /**
   * Time in the stage, in days, of deals that left it.
   *
   * @param deals how many stays it is computed from
   * @param mean null where there is none, like the others
   */
  public record Stay(
      int deals, @Nullable Double mean, @Nullable Double median, @Nullable Double percentile90) {}
}
