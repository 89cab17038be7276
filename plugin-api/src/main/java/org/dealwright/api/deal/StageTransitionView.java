package org.dealwright.api.deal;

import java.time.Instant;
import org.dealwright.api.ActorView;
import org.jspecify.annotations.Nullable;

/**
 * One move of a deal.
 *
 * @param from null for the deal's first stage
 * @param at UTC
 * @param score points of the lead that caused an automatic move, 0 to 100
 */
public record StageTransitionView(
    @Nullable StageName from,
    StageName to,
    Instant at,
    ActorView actor,
    @Nullable String reason,
    @Nullable Integer score) {}
