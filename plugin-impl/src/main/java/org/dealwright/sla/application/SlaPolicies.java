package org.dealwright.sla.application;

import org.dealwright.sla.domain.SlaPolicy;

/** What the caller's organisation has set itself; a change shows on each node within seconds. */
public interface SlaPolicies {

  SlaPolicy current();
}
