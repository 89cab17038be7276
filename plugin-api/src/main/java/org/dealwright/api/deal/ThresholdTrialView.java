package org.dealwright.api.deal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What would have moved if a stage's threshold had been another one. Nothing was changed.
 *
 * @param threshold the points that were tried, 0 to 100
 * @param dateFrom the period's beginning, UTC
 * @param dateTo its end, UTC
 * @param moved how many deals would have come to the stage
 * @param made how many leads without a deal would have got one there
 * @param moves the first of them, by lead, at most 500
 */
public record ThresholdTrialView(
    UUID stageId,
    int threshold,
    Instant dateFrom,
    Instant dateTo,
    int moved,
    int made,
    List<TrialMove> moves) {}
