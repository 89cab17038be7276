package org.dealwright.api.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Gives a lead points beside those that the model computes.
 *
 * @param points signed, from -100 to 100, not 0
 * @param reason 1 to 500 characters
 * @param expiresAt from then on it does not count; at most a year ahead
 */
public record AdjustmentRequest(
    @Nullable Integer points, @Nullable String reason, @Nullable Instant expiresAt) {}
