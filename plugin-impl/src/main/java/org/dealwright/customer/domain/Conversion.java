package org.dealwright.customer.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.customer.ConversionWay;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A lead that became a customer of the host, with what was before, so that it can be undone.
 *
 * @param customerBefore whom the lead was linked to
 * @param deals of the lead, which were won then or before
 */
public record Conversion(
    UUID id,
    UUID leadId,
    UUID customerId,
    ConversionWay way,
    LeadStatus statusBefore,
    @Nullable UUID customerBefore,
    Instant at,
    Actor actor,
    List<ConvertedDeal> deals) {

  /**
   * A deal of the lead.
   *
   * @param customerBefore whom it was linked to
   * @param won whether the conversion won it
   */
  public record ConvertedDeal(UUID dealId, @Nullable UUID customerBefore, boolean won) {}

  /** Whether the conversion won the lead. */
  public boolean wonTheLead() {
    return !statusBefore.isClosed();
  }

  public List<UUID> dealIds() {
    return deals.stream().map(ConvertedDeal::dealId).toList();
  }
}
