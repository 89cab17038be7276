package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.activity.application.ContactReceived;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.api.signal.SignalType;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalRepository;

/**
 * Records that a lead wrote by WhatsApp, in the transaction that logs the message. As with forms,
 * this does not mean that the organisation receives signals.
 */
@Dependent
public class RecordWhatsApp {

  private final SignalRepository signals;
  private final ScoreLeads scoreLeads;
  private final Clock clock;

  @Inject
  RecordWhatsApp(SignalRepository signals, ScoreLeads scoreLeads, Clock clock) {
    this.signals = signals;
    this.scoreLeads = scoreLeads;
    this.clock = clock;
  }

  void on(@Observes ContactReceived contact) {
    if (contact.type() != ActivityType.WHATSAPP) {
      return;
    }
    Instant now = clock.instant();
    Signal.What what =
        new Signal.What(
            SignalType.LEAD_WHATSAPP_CONTACT,
            SignalTrust.SERVER,
            Map.of("phone_number_provided", true));
    signals.add(
        List.of(
            Signal.received(
                contact.leadId(), contact.activityId().toString(), what, contact.at(), now)));
    scoreLeads.score(List.of(contact.leadId()), Cause.SIGNAL);
  }
}
