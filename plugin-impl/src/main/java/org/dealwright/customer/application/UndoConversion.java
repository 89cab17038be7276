package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.deal.CloseDealRequest;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.lead.SetStatusRequest;
import org.dealwright.customer.domain.Conversion;
import org.dealwright.customer.domain.Conversion.ConvertedDeal;
import org.dealwright.customer.domain.ConversionRepository;
import org.dealwright.deal.application.ReadDeals;
import org.dealwright.deal.application.ReopenDeal;
import org.dealwright.lead.application.LockedLeads;
import org.dealwright.lead.application.SetStatus;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.platform.error.ConflictException;

/**
 * A user takes a conversion back: the links are as before, and what it won is open again. A
 * customer that was made in the host stays there.
 */
@Dependent
public class UndoConversion {

  private static final String REASON = "The conversion was undone";

  private final LockedLeads locked;
  private final LeadRepository leads;
  private final ConversionRepository conversions;
  private final ConversionLinks links;
  private final ReadDeals readDeals;
  private final ReopenDeal reopenDeal;
  private final SetStatus setStatus;
  private final Clock clock;

  @Inject
  UndoConversion(
      LockedLeads locked,
      LeadRepository leads,
      ConversionRepository conversions,
      ConversionLinks links,
      ReadDeals readDeals,
      ReopenDeal reopenDeal,
      SetStatus setStatus,
      Clock clock) {
    this.locked = locked;
    this.leads = leads;
    this.conversions = conversions;
    this.links = links;
    this.readDeals = readDeals;
    this.reopenDeal = reopenDeal;
    this.setStatus = setStatus;
    this.clock = clock;
  }

  /**
   * Undoes the conversion of the lead as the user saw it.
   *
   * @param version of the lead's facts
   */
  @Transactional
  public void undo(UUID id, int version) {
    Instant now = clock.instant();
    Lead lead = locked.one(id, version);
    Conversion conversion =
        conversions
            .of(id)
            .orElseThrow(
                () -> new ConflictException("nothing-to-undo", "The lead was not converted."));
    conversions.undone(conversion, now);
    links.takeBack(lead, conversion, now);
    conversion.deals().stream().filter(ConvertedDeal::won).forEach(deal -> reopen(deal.dealId()));
    leads.refresh(lead);
    if (conversion.wonTheLead() && lead.status() == LeadStatus.WON) {
      setStatus.set(id, lead.version(), new SetStatusRequest(conversion.statusBefore(), REASON));
    }
  }

  private void reopen(UUID id) {
    DealView deal = readDeals.one(id);
    if (deal.status() == DealStatus.WON) {
      reopenDeal.reopen(id, deal.version(), new CloseDealRequest(null, REASON));
    }
  }
}
