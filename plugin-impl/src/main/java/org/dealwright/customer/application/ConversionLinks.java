package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.api.event.LeadConvertedEvent;
import org.dealwright.customer.domain.Conversion;
import org.dealwright.customer.domain.Conversion.ConvertedDeal;
import org.dealwright.deal.application.LinkDeal;
import org.dealwright.deal.application.ReadDeals;
import org.dealwright.lead.application.LinkLead;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.event.Outbox;

/** The links that a conversion makes and its undoing takes away, and who is told of both. */
@Dependent
class ConversionLinks {

  private final LinkLead linkLead;
  private final LinkDeal linkDeal;
  private final ReadDeals readDeals;
  private final LeadRepository leads;
  private final AuditTrail audit;
  private final Outbox outbox;

  @Inject
  ConversionLinks(
      LinkLead linkLead,
      LinkDeal linkDeal,
      ReadDeals readDeals,
      LeadRepository leads,
      AuditTrail audit,
      Outbox outbox) {
    this.linkLead = linkLead;
    this.linkDeal = linkDeal;
    this.readDeals = readDeals;
    this.leads = leads;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** Links the locked lead, and its deals that have no customer yet. */
  void make(Lead lead, Conversion conversion) {
    linkLead.follow(lead, conversion.customerId(), conversion.at());
    conversion.deals().stream()
        .filter(deal -> deal.customerBefore() == null)
        .forEach(deal -> linkDeal.follow(deal.dealId(), conversion.customerId()));
    tell("lead.converted", LeadConvertedEvent.TYPE, conversion, conversion.at());
  }

  /**
   * Gives the locked lead and its deals their former customers, where nobody else did meanwhile.
   */
  void takeBack(Lead lead, Conversion conversion, Instant now) {
    if (lead.customerId().filter(conversion.customerId()::equals).isPresent()) {
      linkLead.follow(lead, conversion.customerBefore(), now);
    }
    conversion.deals().stream()
        .filter(deal -> isLinkedBy(conversion, deal))
        .forEach(deal -> linkDeal.follow(deal.dealId(), null));
    tell("lead.conversion-undone", LeadConvertedEvent.UNDONE, conversion, now);
  }

  private boolean isLinkedBy(Conversion conversion, ConvertedDeal deal) {
    return deal.customerBefore() == null
        && Objects.equals(readDeals.one(deal.dealId()).customerId(), conversion.customerId());
  }

  private void tell(String action, String type, Conversion conversion, Instant now) {
    AuditEntry.Change customer = AuditEntry.Change.of("customerId", null, conversion.customerId());
    AuditEntry.Change way = AuditEntry.Change.of("way", null, conversion.way());
    audit.record(
        AuditEntry.of(action, conversion.leadId(), List.of(customer, way))
            .concerning(conversion.leadId()));
    outbox.append(
        List.of(
            new Outbox.Entry(
                type,
                "lead",
                conversion.leadId(),
                leads.nextEvents(List.of(conversion.leadId())).get(conversion.leadId()),
                new LeadConvertedEvent(
                    conversion.leadId(),
                    conversion.customerId(),
                    conversion.way(),
                    conversion.dealIds(),
                    now))));
  }
}
