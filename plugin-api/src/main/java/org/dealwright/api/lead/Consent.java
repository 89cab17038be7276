package org.dealwright.api.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person agreed to be contacted in one way. Null stands for a person who was never asked.
 *
 * @param given false where the person refused, or took it back; required in requests
 * @param at when the person said so, UTC; the present where it is not given or in the future
 * @param how how the person said so, for instance {@code Newsletter form}; required for a consent
 *     that is given, null otherwise where it is not known
 */
public record Consent(@Nullable Boolean given, @Nullable Instant at, @Nullable String how) {}
