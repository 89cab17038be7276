package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.signal.SignalType;
import org.dealwright.scoring.model.Features;
import org.jspecify.annotations.Nullable;

/**
 * A new lead, whose score is to be known before its rows are written.
 *
 * @param facts what is known of itself
 * @param wantedFeatures features of plans that it asked for, with commas between
 * @param did what it did when it was created, once each
 */
public record Newcomer(
    UUID leadId,
    Features facts,
    @Nullable String wantedFeatures,
    Set<SignalType> did,
    Instant createdAt) {}
