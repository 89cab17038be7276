package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code lead.customer_changed}: a lead was linked to a customer of the host, to another one, or to
 * none.
 *
 * @param customerId null where it is linked to none now
 * @param previousCustomerId null where it was linked to none
 * @param at UTC
 */
public record LeadCustomerChangedEvent(
    UUID leadId, @Nullable UUID customerId, @Nullable UUID previousCustomerId, Instant at) {

  public static final String TYPE = "lead.customer_changed";
}
