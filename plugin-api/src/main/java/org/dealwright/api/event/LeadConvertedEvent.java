package org.dealwright.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.customer.ConversionWay;

/**
 * {@code lead.converted}: a lead became a customer of the host; {@code lead.conversion_undone}: it
 * did not, after all.
 *
 * @param dealIds the lead's deals that were linked or won with it
 * @param at UTC
 */
public record LeadConvertedEvent(
    UUID leadId, UUID customerId, ConversionWay way, List<UUID> dealIds, Instant at) {

  public static final String TYPE = "lead.converted";
  public static final String UNDONE = "lead.conversion_undone";
}
