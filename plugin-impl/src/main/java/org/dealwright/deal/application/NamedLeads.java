package org.dealwright.deal.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.lead.LeadView;

/** Leads that deals name. */
public interface NamedLeads {

  /** Those of them that the caller may see, by one statement. */
  Map<UUID, LeadView> byId(Set<UUID> ids);
}
