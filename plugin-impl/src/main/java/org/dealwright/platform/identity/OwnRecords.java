package org.dealwright.platform.identity;

import java.util.UUID;

/** Whether a record is one of the caller's own: assigned to it, or about what is. */
public interface OwnRecords {

  boolean hasLead(UUID id);

  boolean hasDeal(UUID id);

  /** An activity is one's own where its lead or its deal is. */
  boolean hasActivity(UUID id);
}
