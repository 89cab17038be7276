package org.dealwright.api.lead;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's leads and what its pipeline is worth. Sums are in the reporting currency; what
 * cannot be converted into it is listed by currency, never added.
 *
 * @param total leads, without deleted ones and those in quarantine
 * @param active leads on which work is left
 * @param won leads that were won
 * @param lost leads that were lost; disqualified ones are not among them
 * @param currency ISO 4217 code of the reporting currency
 * @param totalPipelineValue minor units: open deals, and for active leads without one what they may
 *     be worth
 * @param weightedValue minor units: open deals by their stages' win probabilities, each stage
 *     rounded half to even
 * @param otherCurrencies what could not be converted, and so is not in the total value
 * @param conversionRate share of all leads that was won, 0 to 1; null without leads
 * @param conversionRateOfClosed share of the won and lost leads that was won; null without any
 * @param avgScore mean of the scores of all leads; null without scores
 * @param byStage the stages of one pipeline in their order
 */
public record PipelineSummary(
    long total,
    long active,
    long won,
    long lost,
    String currency,
    long totalPipelineValue,
    long weightedValue,
    List<Money> otherCurrencies,
    @Nullable Double conversionRate,
    @Nullable Double conversionRateOfClosed,
    @Nullable Double avgScore,
    List<ByStage> byStage) {

  /**
   * The deals at a stage.
   *
   * @param count how many
   * @param value minor units of the reporting currency
   * @param weighted the value by the stage's win probability, rounded half to even
   * @param otherCurrencies what could not be converted, and so is not in the value
   */
  public record ByStage(
      UUID stageId,
      String stageName,
      long count,
      long value,
      long weighted,
      List<Money> otherCurrencies) {}
}
