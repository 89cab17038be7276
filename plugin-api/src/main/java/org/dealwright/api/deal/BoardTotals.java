package org.dealwright.api.deal;

import java.util.List;

/**
 * Sums over the open stages of a board.
 *
 * @param value minor units of the board's currency
 * @param weighted the same, each stage times its probability
 * @param exact whether all deals are in it; false where counting a filter's deals stopped at a cap
 * @param others sums of what could not be converted, and so is not in the sums above
 */
public record BoardTotals(
    long count, long value, long weighted, boolean exact, List<WeightedMoney> others) {}
