package org.dealwright.platform.audit;

import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a change, and by which request; nothing is known of the request where work runs in the
 * background.
 */
public record Provenance(
    Actor actor,
    @Nullable String operation,
    @Nullable String requestId,
    @Nullable String remoteAddress) {}
