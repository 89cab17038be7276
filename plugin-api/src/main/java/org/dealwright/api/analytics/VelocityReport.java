package org.dealwright.api.analytics;

import java.util.List;
import org.dealwright.api.deal.StageName;
import org.dealwright.api.pipeline.StageStatistics.Stay;
import org.jspecify.annotations.Nullable;

/**
 * How fast deals go through a pipeline.
 *
 * @param periodBefore just as long; null where it was not asked for, like its figures
 * @param months the period's months in the organisation's zone, the first and the last one maybe in
 *     part
 */
public record VelocityReport(
    PeriodView period,
    @Nullable PeriodView periodBefore,
    StageName pipeline,
    VelocityFigures current,
    @Nullable VelocityFigures before,
    List<Month> months) {

  /**
   * A period's figures.
   *
   * @param timeToWin of the deals that were made in it
   * @param stages how long deals that left a stage in it had been there, in order of position
   */
  public record VelocityFigures(TimeToWin timeToWin, List<VelocityStage> stages) {}

  /**
   * Days from a deal's beginning until it is won, estimated with open deals taken as not won yet
   * (E. L. Kaplan and P. Meier, 1958). Lost deals are left out.
   *
   * @param won how many won deals that rests on
   * @param open how many open ones
   * @param mean the area under the curve up to the oldest deal's age, so it is a lower bound while
   *     open deals are the oldest; null where fewer than five deals are won, like the others
   * @param median null where less than half is won within the oldest deal's age
   * @param percentile90 null where less than nine tenths are
   */
  public record TimeToWin(
      long won,
      long open,
      @Nullable Double mean,
      @Nullable Integer median,
      @Nullable Integer percentile90) {}

  /** Days in a stage. */
  public record VelocityStage(StageName stage, Stay stay) {}

  /**
   * Deals that were won in a month.
   *
   * @param month such as {@code 2026-11}
   * @param won how many
   * @param mean days from their beginning; null without any, like the median
   */
  public record Month(String month, long won, @Nullable Double mean, @Nullable Double median) {}
}
