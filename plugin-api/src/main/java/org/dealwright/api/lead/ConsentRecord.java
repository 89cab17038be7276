package org.dealwright.api.lead;

import java.time.Instant;
import org.dealwright.api.ActorView;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it was recorded once. Records are only ever added: the last one of a channel holds.
 *
 * @param given false where the person refused, or took it back
 * @param at when the person said so, UTC
 * @param how how the person said so; null where it is not known
 * @param recordedAt when it was recorded here, UTC
 * @param recordedBy who recorded it
 */
public record ConsentRecord(
    ConsentChannel channel,
    boolean given,
    Instant at,
    @Nullable String how,
    Instant recordedAt,
    ActorView recordedBy) {}
