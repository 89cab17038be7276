package org.dealwright.api.analytics;

import java.util.List;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadSource;
import org.jspecify.annotations.Nullable;

/**
 * Where leads come from and what becomes of them.
 *
 * @param period in which the leads were created
 * @param periodBefore just as long; null where it was not asked for
 * @param currency ISO 4217 code of the reporting currency
 * @param sources those with leads in either period, most leads first
 */
public record SourceReport(
    PeriodView period, @Nullable PeriodView periodBefore, String currency, List<Source> sources) {

  /** A source. */
  public record Source(LeadSource source, SourceFigures current, @Nullable SourceFigures before) {}

  /**
   * The leads of a source that were created in a period, as they stand today.
   *
   * @param leads how many
   * @param active those on which work is left
   * @param conversionRate share of all of them that is won; it still rises while some are active
   * @param conversionRateOfClosed share of the won and lost ones that is won
   * @param wonValue their won deals, in minor units of the reporting currency
   * @param pipelineValue their open deals, and for active ones without any what they may be worth
   * @param otherCurrencies what could not be converted, and so is in neither value
   */
  public record SourceFigures(
      long leads,
      long active,
      ShareView conversionRate,
      ShareView conversionRateOfClosed,
      long wonValue,
      long pipelineValue,
      List<Money> otherCurrencies) {}
}
