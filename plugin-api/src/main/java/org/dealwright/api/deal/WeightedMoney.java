package org.dealwright.api.deal;

/**
 * A sum and what of it is likely.
 *
 * @param amount minor units
 * @param weighted each deal's amount times the probability of its stage
 * @param currency ISO 4217 code
 */
public record WeightedMoney(long amount, long weighted, String currency) {}
