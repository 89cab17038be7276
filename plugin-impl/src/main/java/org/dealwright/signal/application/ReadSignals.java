package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.signal.SignalView;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.signal.domain.SignalLeads;
import org.dealwright.signal.domain.SignalRepository;
import org.jspecify.annotations.Nullable;

/** Shows what a lead did. */
@Dependent
public class ReadSignals {

  private final SignalRepository signals;
  private final SignalLeads leads;

  @Inject
  ReadSignals(SignalRepository signals, SignalLeads leads) {
    this.signals = signals;
    this.leads = leads;
  }

  /** The latest first. */
  @Transactional
  public Page<SignalView> ofLead(UUID leadId, int limit, @Nullable String cursor) {
    if (!leads.exists(leadId)) {
      throw new NotFoundException("lead");
    }
    return signals.ofLead(leadId, limit, cursor);
  }
}
