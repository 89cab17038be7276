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
 * @param value their sum in minor units of the board's currency, into which others are converted
 * @param weighted that sum times the stage's probability, rounded half to even
 * @param otherCurrencies sums of what could not be converted, and so is not in the sums above
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
