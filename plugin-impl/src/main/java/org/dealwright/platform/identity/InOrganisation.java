package org.dealwright.platform.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Runs work as an organisation, in a request context of its own unless there is one. */
@Dependent
public class InOrganisation {

  private final Instance<RequestContextController> requests;
  private final Caller caller;

  @Inject
  InOrganisation(Instance<RequestContextController> requests, Caller caller) {
    this.requests = requests;
    this.caller = caller;
  }

  public void run(Organisation organisation, Actor actor, Runnable work) {
    // A controller remembers whether it activated the context, so each run needs its own.
    try (var own = requests.getHandle()) {
      boolean activated = own.get().activate();
      Caller.Acting before = caller.acting();
      Object logged = MDC.get("organisation");
      try {
        caller.act(new Caller.Acting(organisation, actor));
        MDC.put("organisation", organisation.slug());
        work.run();
      } finally {
        restore(before, logged);
        if (activated) {
          own.get().deactivate();
        }
      }
    }
  }

  private void restore(Caller.Acting before, @Nullable Object logged) {
    caller.act(before);
    if (logged == null) {
      MDC.remove("organisation");
    } else {
      MDC.put("organisation", logged);
    }
  }
}
