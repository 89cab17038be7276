package org.dealwright.api.deal;

import java.util.List;
import org.dealwright.api.Money;
import org.dealwright.api.pipeline.StageView;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board.
 *
 * @param count deals in the stage that match the filter
 * @param exact whether all of them are counted and summed; false where that stopped at a cap, so
 *     that there are at least this many
 * @param value their sum in minor units of the board's currency
 * @param weighted that sum times the stage's probability
 * @param otherCurrencies sums that are not in the board's currency, and so not in its sums
 * @param cards the first ones, newest in the stage first
 */
public record BoardColumnView(
    StageView stage,
    long count,
    boolean exact,
    long value,
    long weighted,
    List<Money> otherCurrencies,
    List<CardView> cards,
    @Nullable String nextCursor) {}
