package org.dealwright.api.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What computing past scores again has shown.
 *
 * @param replayed how many rows were computed again
 * @param same how many of them gave the same number and reasons
 * @param differences the others
 * @param nextCursor what to send as {@code cursor} to go on; null after the last row
 */
public record ReplayReport(
    int replayed, int same, List<ReplayDifference> differences, @Nullable String nextCursor) {}
