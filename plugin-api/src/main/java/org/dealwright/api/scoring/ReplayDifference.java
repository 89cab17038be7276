package org.dealwright.api.scoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A row of the score history that is not what its inputs make of it.
 *
 * @param scoredAt UTC
 * @param points as they stand in the row
 * @param computed the points that were computed again
 * @param fields what differs: {@code points}, {@code margin}, {@code coverage}, {@code
 *     contributions}, {@code inputs}
 */
public record ReplayDifference(
    UUID scoreId, UUID leadId, Instant scoredAt, int points, int computed, List<String> fields) {}
