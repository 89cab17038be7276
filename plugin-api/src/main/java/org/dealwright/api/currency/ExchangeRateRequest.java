package org.dealwright.api.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate to be kept; each field must be given.
 *
 * @param from ISO 4217 code
 * @param to ISO 4217 code of another currency; the rate serves in both directions
 * @param day not after today in the organisation's zone
 * @param rate how many units of {@code to} one unit of {@code from} is worth, from 0.000000001 to
 *     1000000000 with at most 12 decimal digits
 */
public record ExchangeRateRequest(
    @Nullable String from,
    @Nullable String to,
    @Nullable LocalDate day,
    @Nullable BigDecimal rate) {}
