package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.Ids;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalRepository;

/**
 * Records that a lead sent a form: the signals that Dealwright sees itself. They do not mean that
 * the organisation receives signals, and the caller, who has locked or made the lead, scores it.
 */
@Dependent
public class RecordForm {

  /** What is recorded of each form. */
  public static final Set<SignalType> TYPES =
      Set.of(SignalType.LEAD_CONTACT_INFO, SignalType.LEAD_FORM_SUBMITTED);

  private final SignalRepository signals;

  @Inject
  RecordForm(SignalRepository signals) {
    this.signals = signals;
  }

  /** Joins the caller's transaction. */
  public void submitted(UUID leadId, Instant now) {
    signals.add(TYPES.stream().map(type -> signal(leadId, type, now)).toList());
  }

  private static Signal signal(UUID leadId, SignalType type, Instant now) {
    Map<String, Object> properties =
        type == SignalType.LEAD_CONTACT_INFO ? Map.of("contact_method", "email") : Map.of();
    Signal.What what = new Signal.What(type, SignalTrust.SERVER, properties);
    return Signal.received(leadId, Ids.next().toString(), what, now, now);
  }
}
