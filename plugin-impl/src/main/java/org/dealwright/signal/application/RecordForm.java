package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.Ids;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalRepository;

/**
 * Records that a lead sent a form: the signals that Dealwright sees itself. They do not mean that
 * the organisation receives signals, and the caller, who has locked the lead, scores it.
 */
@Dependent
public class RecordForm {

  private final SignalRepository signals;

  @Inject
  RecordForm(SignalRepository signals) {
    this.signals = signals;
  }

  /** Joins the caller's transaction. */
  public void submitted(UUID leadId, Instant now) {
    signals.add(
        List.of(
            signal(leadId, SignalType.LEAD_CONTACT_INFO, Map.of("contact_method", "email"), now),
            signal(leadId, SignalType.LEAD_FORM_SUBMITTED, Map.of(), now)));
  }

  private static Signal signal(
      UUID leadId, SignalType type, Map<String, Object> properties, Instant now) {
    Signal.What what = new Signal.What(type, SignalTrust.SERVER, properties);
    return Signal.received(leadId, Ids.next().toString(), what, now, now);
  }
}
