package org.dealwright.deal.rest;

import java.util.List;
import org.dealwright.api.sla.SlaState;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.rest.Names;

/** Reads the query parameter {@code slaState} of deals. */
final class SlaStatesOfDeals {

  private static final String NAME = "slaState";
  private static final List<SlaState> OF_DEALS =
      List.of(SlaState.OK, SlaState.DUE_SOON, SlaState.BREACHED);

  private SlaStatesOfDeals() {}

  /**
   * The states that have these names.
   *
   * @throws ValidationException if a deal is never in one of them
   */
  static List<SlaState> read(List<String> names) {
    List<SlaState> states = Names.all(NAME, names, SlaState::valueOf);
    if (!OF_DEALS.containsAll(states)) {
      throw new ValidationException(NAME, "One of " + OF_DEALS + ".");
    }
    return states;
  }
}
