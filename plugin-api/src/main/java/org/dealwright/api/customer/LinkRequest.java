package org.dealwright.api.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To which customer a lead or a deal is to be linked.
 *
 * @param customerId required
 */
public record LinkRequest(@Nullable UUID customerId) {}
