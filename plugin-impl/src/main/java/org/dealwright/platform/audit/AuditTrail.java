package org.dealwright.platform.audit;

import java.util.List;

/** Where changes are recorded for good, in the transaction that makes them. */
public interface AuditTrail {

  /** Records changes, with the caller and the request that they come from. */
  void record(List<AuditEntry> entries);

  default void record(AuditEntry entry) {
    record(List.of(entry));
  }
}
