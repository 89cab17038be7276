package org.dealwright.api.currency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a currency is worth in another one, from a day on until the next rate of the two.
 *
 * @param from ISO 4217 code
 * @param to ISO 4217 code
 * @param day in the organisation's zone
 * @param rate how many units of {@code to} one unit of {@code from} is worth
 * @param updatedAt when it was put, UTC
 */
public record ExchangeRateView(
    String from, String to, LocalDate day, BigDecimal rate, Instant updatedAt) {}
