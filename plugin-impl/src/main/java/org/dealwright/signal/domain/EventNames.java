package org.dealwright.signal.domain;

import java.util.Map;
import org.dealwright.api.signal.SignalType;

/** The organisation's own names of events. */
public interface EventNames {

  /** The standard types that they are. */
  Map<String, SignalType> own();
}
