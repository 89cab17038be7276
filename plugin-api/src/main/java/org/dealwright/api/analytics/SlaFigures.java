package org.dealwright.api.analytics;

import org.jspecify.annotations.Nullable;

/**
 * How some leads were answered.
 *
 * @param minScore lowest score of the target that they reached; null over all targets
 * @param owner subject of the user to whom they are assigned; null over all, and for nobody
 * @param unassigned whether they are nobody's
 * @param due how many were to be answered in the period, those included whose time is still to come
 * @param inTime how many were answered in time
 * @param late how many were answered after their time
 * @param breached how many have not been answered although their time has passed
 * @param waiting how many have not been answered and still have time
 * @param inTimeShare of those whose time has passed or that were answered, 0 to 1; null where there
 *     are none
 * @param medianSeconds business time until the answer that half of the answered ones had at most;
 *     null where none was answered
 * @param percentile90Seconds the same of nine in ten
 */
public record SlaFigures(
    @Nullable Integer minScore,
    @Nullable String owner,
    boolean unassigned,
    long due,
    long inTime,
    long late,
    long breached,
    long waiting,
    @Nullable Double inTimeShare,
    @Nullable Long medianSeconds,
    @Nullable Long percentile90Seconds) {}
