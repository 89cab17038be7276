package org.dealwright.api.deal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deal's value in the organisation's reporting currency.
 *
 * @param amount minor units
 * @param currency ISO 4217 code
 * @param rateDate day of the exchange rate; null where the deal is in that currency itself
 */
public record ConvertedMoney(long amount, String currency, @Nullable LocalDate rateDate) {}
