package org.dealwright.api.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the score history to compute again. Without any, all of them.
 *
 * @param scoreId this row alone; null for more
 * @param leadId rows of this lead alone; null for all leads
 * @param from rows from this moment on, UTC; null for the first
 * @param until rows before this moment, UTC; null for the last
 * @param limit how many rows at most, 1 to 10,000; null for 1,000
 * @param cursor the {@code nextCursor} of the report before; null for the first rows
 */
public record ReplayRequest(
    @Nullable UUID scoreId,
    @Nullable UUID leadId,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable Integer limit,
    @Nullable String cursor) {}
