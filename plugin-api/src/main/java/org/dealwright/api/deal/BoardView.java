package org.dealwright.api.deal;

import java.util.List;

/**
 * A pipeline with its deals.
 *
 * @param currency ISO 4217 code of the reporting currency, which the sums are in
 * @param totals over the open stages
 */
public record BoardView(
    StageName pipeline, String currency, BoardTotals totals, List<BoardColumnView> columns) {}
