package org.dealwright.sla.application;

import java.time.Instant;
import java.util.UUID;

/** The clocks by which leads are to be answered. */
public interface ResponseClocks {

  /**
   * Starts the clock of a lead anew, unless it was answered or never had one; the lead is locked.
   */
  void restart(UUID leadId, Instant now);
}
