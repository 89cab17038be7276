package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code deal.customer_changed}: a deal was linked to a customer of the host, to another one, or to
 * none.
 *
 * @param leadId null for a deal with a customer alone
 * @param customerId null where it is linked to none now
 * @param previousCustomerId null where it was linked to none
 * @param at UTC
 */
public record DealCustomerChangedEvent(
    UUID dealId,
    @Nullable UUID leadId,
    @Nullable UUID customerId,
    @Nullable UUID previousCustomerId,
    Instant at) {

  public static final String TYPE = "deal.customer_changed";
}
