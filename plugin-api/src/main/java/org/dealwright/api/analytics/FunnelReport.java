package org.dealwright.api.analytics;

import java.util.List;
import org.dealwright.api.Money;
import org.dealwright.api.deal.StageName;
import org.dealwright.api.pipeline.StageType;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline's stages: what stands there now, and what became of those that came there.
 *
 * @param period in which deals entered the stages of the cohorts
 * @param periodBefore just as long; null where it was not asked for
 * @param currency ISO 4217 code of the reporting currency
 * @param stages in order of position
 */
public record FunnelReport(
    PeriodView period,
    @Nullable PeriodView periodBefore,
    StageName pipeline,
    String currency,
    List<FunnelStage> stages) {

  /**
   * A stage.
   *
   * @param count deals that stand there now
   * @param value their sum in minor units of the reporting currency
   * @param weighted that sum times the stage's probability, rounded half to even
   * @param otherCurrencies what could not be converted, and so is not in the sums
   * @param cohort deals that entered the stage in the period
   * @param before those that entered it in the period before; null where that was not asked for
   */
  public record FunnelStage(
      StageName stage,
      StageType type,
      long count,
      long value,
      long weighted,
      List<Money> otherCurrencies,
      Cohort cohort,
      @Nullable Cohort before) {}

  /**
   * What became of deals that entered a stage, until today.
   *
   * @param entered how many; a deal that came several times counts once
   * @param undecided open ones that reached no later stage yet; they count neither for nor against
   * @param advanced share of the decided ones that reached a later open stage or won; of 0 at a
   *     stage that ends deals
   * @param won share of the closed ones that was won
   */
  public record Cohort(long entered, long undecided, ShareView advanced, ShareView won) {}
}
