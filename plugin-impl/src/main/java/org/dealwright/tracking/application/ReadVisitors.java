package org.dealwright.tracking.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.tracking.VisitorView;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.signal.domain.SignalLeads;
import org.dealwright.tracking.domain.VisitorRepository;

/** Shows the browsers of a lead, and where it came from. */
@Dependent
public class ReadVisitors {

  private final VisitorRepository visitors;
  private final SignalLeads leads;

  @Inject
  ReadVisitors(VisitorRepository visitors, SignalLeads leads) {
    this.visitors = visitors;
    this.leads = leads;
  }

  @Transactional
  public List<VisitorView> ofLead(UUID leadId) {
    if (!leads.exists(leadId)) {
      throw new NotFoundException("lead");
    }
    return visitors.ofLead(leadId);
  }
}
