package org.dealwright.api.deal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move that a threshold would have made.
 *
 * @param leadName a person or a company
 * @param dealId the deal that would have moved; null where one would have been made
 * @param from the stage that it stood at; null where one would have been made
 * @param at when, UTC
 * @param points the score that would have fired, 0 to 100
 */
public record TrialMove(
    UUID leadId,
    @Nullable String leadName,
    @Nullable UUID dealId,
    @Nullable StageName from,
    Instant at,
    int points) {}
