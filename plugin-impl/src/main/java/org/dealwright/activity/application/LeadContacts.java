package org.dealwright.activity.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What leads are told of contacts with them. */
public interface LeadContacts {

  /** Locks the lead until the transaction ends, as whatever changes its status does. */
  void lock(UUID leadId);

  /** Moves a new lead to contacted, where the organisation wants that; the lead is locked. */
  void contacted(UUID leadId, Instant now);

  /** Keeps when we first turned to the lead; the lead is locked. */
  void firstResponse(UUID leadId, Optional<Instant> at);
}
