package org.dealwright.api.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as the user saw it, and the customer that it belongs to; all of them are required.
 *
 * @param leadVersion as the proposal had it
 */
public record AcceptedLink(
    @Nullable UUID leadId, @Nullable Integer leadVersion, @Nullable UUID customerId) {}
