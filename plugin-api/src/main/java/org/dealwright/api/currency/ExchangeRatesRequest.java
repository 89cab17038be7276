package org.dealwright.api.currency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rates to be kept, all of them or none.
 *
 * @param rates from 1 to 10,000, each day of two currencies once
 */
public record ExchangeRatesRequest(@Nullable List<@Nullable ExchangeRateRequest> rates) {}
