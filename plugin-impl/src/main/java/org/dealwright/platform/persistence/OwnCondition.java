package org.dealwright.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.platform.identity.Caller;

/**
 * What a query over leads or deals adds to its conditions, so that those who see their own records
 * alone find no others; nothing for everybody else. {@link SqlGateway} binds {@code :own}.
 */
@Dependent
public class OwnCondition {

  private final Caller caller;

  @Inject
  public OwnCondition(Caller caller) {
    this.caller = caller;
  }

  /** For leads under this alias: those that are assigned to the caller. */
  public String ofLeads(String alias) {
    return isNeeded() ? " and " + alias + ".assigned_to = :own" : "";
  }

  /** For deals under this alias: those that the caller owns, or whose lead is assigned to it. */
  public String ofDeals(String alias) {
    return isNeeded()
        ? """
           and (%1$s.owner = :own or exists (select 1 from leads mine
            where mine.organisation_id = %1$s.organisation_id and mine.id = %1$s.lead_id
              and mine.assigned_to = :own))
          """
            .formatted(alias)
        : "";
  }

  /** For activities under this alias: those of a deal or a lead that is the caller's own. */
  public String ofActivities(String alias) {
    return isNeeded()
        ? """
           and (exists (select 1 from leads mine
            where mine.organisation_id = %1$s.organisation_id and mine.id = %1$s.lead_id
              and mine.assigned_to = :own)
            or exists (select 1 from deals mine
            where mine.organisation_id = %1$s.organisation_id and mine.id = %1$s.deal_id
              and mine.owner = :own))
          """
            .formatted(alias)
        : "";
  }

  /** Whether the caller sees its own records alone: then no counter of all records helps. */
  public boolean isNeeded() {
    return caller.restrictedTo().isPresent();
  }
}
