package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.dealwright.api.signal.SignalType;
import org.dealwright.signal.domain.EventNames;

/** Says what an organisation's own names of events mean. */
@Dependent
public class NameEvents {

  private final EventNames names;

  @Inject
  NameEvents(EventNames names) {
    this.names = names;
  }

  @Transactional
  public Map<String, SignalType> own() {
    return names.own();
  }
}
