package org.dealwright.api.deal;

/**
 * Sums over the open stages of a board.
 *
 * @param value minor units of the board's currency
 * @param weighted the same, each stage times its probability
 */
public record BoardTotals(long count, long value, long weighted) {}
