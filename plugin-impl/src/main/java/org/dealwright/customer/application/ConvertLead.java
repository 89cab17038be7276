package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.customer.ConvertLeadRequest;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.lead.SetStatusRequest;
import org.dealwright.customer.domain.Conversion;
import org.dealwright.customer.domain.Conversion.ConvertedDeal;
import org.dealwright.customer.domain.ConversionRepository;
import org.dealwright.lead.application.LeadQueries;
import org.dealwright.lead.application.LockedLeads;
import org.dealwright.lead.application.SetStatus;
import org.dealwright.lead.domain.Lead;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.identity.Caller;

/**
 * A user makes a won lead a customer of the host; an open lead is won by it. The lead and its won
 * deals are linked to the customer.
 */
@Dependent
public class ConvertLead {

  private final LeadQueries leads;
  private final LockedLeads locked;
  private final SetStatus setStatus;
  private final FindCustomer findCustomer;
  private final ConversionRepository conversions;
  private final ConversionLinks links;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ConvertLead(
      LeadQueries leads,
      LockedLeads locked,
      SetStatus setStatus,
      FindCustomer findCustomer,
      ConversionRepository conversions,
      ConversionLinks links,
      Caller caller,
      Clock clock) {
    this.leads = leads;
    this.locked = locked;
    this.setStatus = setStatus;
    this.findCustomer = findCustomer;
    this.conversions = conversions;
    this.links = links;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Converts the lead as the user saw it. The host is asked before the lead is locked, so that a
   * slow host holds nobody up.
   *
   * @param version of the lead's facts
   * @throws StaleVersionException with the present lead, if somebody else changed it since
   */
  @Transactional
  public void convert(UUID id, int version, ConvertLeadRequest request) {
    LeadView seen = leads.one(id).orElseThrow(() -> new NotFoundException("lead"));
    if (seen.version() != version) {
      throw new StaleVersionException(Map.of("current", seen));
    }
    check(seen);
    FoundCustomer found = findCustomer.of(seen, request);
    Instant now = clock.instant();
    Lead lead = locked.one(id, version);
    refuseSecond(id);
    List<ConvertedDeal> deals = conversions.dealsOf(id);
    Conversion conversion =
        new Conversion(
            Ids.next(),
            id,
            found.id(),
            found.way(),
            lead.status(),
            lead.customerId().orElse(null),
            now,
            caller.actor(),
            deals);
    if (conversion.wonTheLead()) {
      setStatus.set(id, version, new SetStatusRequest(LeadStatus.WON, null));
    }
    conversions.add(conversion);
    links.make(lead, conversion);
  }

  private void check(LeadView lead) {
    refuseSecond(lead.id());
    if (lead.status() == LeadStatus.LOST || lead.status() == LeadStatus.DISQUALIFIED) {
      throw new ConflictException(
          "status-not-allowed", "A lead that is " + lead.status() + " becomes no customer.");
    }
  }

  private void refuseSecond(UUID lead) {
    conversions
        .of(lead)
        .ifPresent(
            conversion -> {
              throw new ConflictException(
                  "already-converted",
                  "The lead is converted already; undo that first.",
                  Map.of("customerId", conversion.customerId()));
            });
  }
}
