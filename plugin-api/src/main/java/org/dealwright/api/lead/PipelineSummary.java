package org.dealwright.api.lead;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's leads and what its pipeline is worth. Sums are listed by currency, never
 * added.
 *
 * @param total leads, without deleted ones and those in quarantine
 * @param active leads on which work is left
 * @param won leads that were won
 * @param lost leads that were lost; disqualified ones are not among them
 * @param totalPipelineValue open deals, and for active leads without one what they may be worth
 * @param weightedValue open deals by their stages' win probabilities, rounded to minor units
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
    List<Money> totalPipelineValue,
    List<Money> weightedValue,
    @Nullable Double conversionRate,
    @Nullable Double conversionRateOfClosed,
    @Nullable Double avgScore,
    List<ByStage> byStage) {

  /**
   * The deals at a stage.
   *
   * @param count how many
   * @param value by currency
   * @param weighted the value by the stage's win probability
   */
  public record ByStage(
      UUID stageId, String stageName, long count, List<Money> value, List<Money> weighted) {}
}
