package org.dealwright.lead.application;

import java.util.UUID;

/** Rows about a lead that become another lead's; both are locked. */
public interface LeadMerging {

  /** Field changes, consents, forms and disarmed thresholds; the first response is the earlier. */
  void joinRows(UUID into, UUID from);

  /**
   * What a lead has one of: its key in another system, its customer; and where other leads point
   * that were merged into it before. The other lead is deleted already.
   *
   * @param otherCustomer whether the other's customer goes before the own one
   */
  void joinKeys(UUID into, UUID from, boolean otherCustomer);
}
