package org.dealwright.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Where the changes of this request come from; nothing is known of work in the background. A
 * request that adds the leads of others, too, knows whose each of them is.
 */
@RequestScoped
public class RequestOrigin {

  @Inject private Caller caller;

  private @Nullable String operation;
  private @Nullable String requestId;
  private @Nullable String remoteAddress;
  private Map<UUID, Provenance> byLead = Map.of();

  public void begin(
      @Nullable String operation, @Nullable String requestId, @Nullable String remoteAddress) {
    this.operation = operation;
    this.requestId = requestId;
    this.remoteAddress = remoteAddress;
  }

  /** This request's own. */
  public Provenance own() {
    return new Provenance(caller.actor(), operation, requestId, remoteAddress);
  }

  /** Where a change to a lead comes from; of none, or of any other lead, from this request. */
  public Provenance of(@Nullable UUID lead) {
    Provenance origin = lead == null ? null : byLead.get(lead);
    return origin == null ? own() : origin;
  }

  /** From here on, changes to these leads come from where this says. */
  public void worksFor(Map<UUID, Provenance> leads) {
    byLead = Map.copyOf(leads);
  }
}
