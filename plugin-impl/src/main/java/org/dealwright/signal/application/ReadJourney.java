package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.signal.JourneyStepView;
import org.dealwright.api.signal.JourneyView;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.signal.domain.SignalLeads;
import org.dealwright.signal.domain.SignalRepository;
import org.dealwright.signal.domain.SignalRepository.Count;
import org.jspecify.annotations.Nullable;

/** Shows which steps of the journey a lead took, and which it left out. */
@Dependent
public class ReadJourney {

  private final SignalRepository signals;
  private final SignalLeads leads;

  @Inject
  ReadJourney(SignalRepository signals, SignalLeads leads) {
    this.signals = signals;
    this.leads = leads;
  }

  @Transactional
  public JourneyView ofLead(UUID leadId) {
    if (!leads.exists(leadId)) {
      throw new NotFoundException("lead");
    }
    Map<String, Count> counts = signals.counts(leadId);
    List<SignalType> steps = Arrays.stream(SignalType.values()).filter(SignalType::isStep).toList();
    SignalType highest =
        steps.stream()
            .filter(step -> counts.containsKey(step.toString()))
            .reduce((lower, higher) -> higher)
            .orElse(null);
    return new JourneyView(
        highest,
        steps.stream().map(step -> view(step, counts.get(step.toString()), highest)).toList());
  }

  private static JourneyStepView view(
      SignalType step, @Nullable Count count, @Nullable SignalType highest) {
    if (count == null) {
      boolean skipped = highest != null && step.compareTo(highest) < 0;
      return new JourneyStepView(step, false, skipped, null, 0);
    }
    return new JourneyStepView(step, true, false, count.firstOn(), count.times());
  }
}
