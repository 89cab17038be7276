package org.dealwright.platform.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;

/** Runs background work as an organisation, in a request context of its own. */
@Dependent
public class InOrganisation {

  private final RequestContextController requests;
  private final Caller caller;

  @Inject
  InOrganisation(RequestContextController requests, Caller caller) {
    this.requests = requests;
    this.caller = caller;
  }

  public void run(Organisation organisation, Actor actor, Runnable work) {
    boolean mine = requests.activate();
    try {
      caller.actsIn(organisation);
      caller.actsAs(actor);
      work.run();
    } finally {
      if (mine) {
        requests.deactivate();
      }
    }
  }
}
