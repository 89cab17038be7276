package org.dealwright.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Where the changes of this request come from; nothing is known of work in the background. */
@RequestScoped
public class RequestOrigin {

  private @Nullable String operation;
  private @Nullable String requestId;
  private @Nullable String remoteAddress;

  public void begin(
      @Nullable String operation, @Nullable String requestId, @Nullable String remoteAddress) {
    this.operation = operation;
    this.requestId = requestId;
    this.remoteAddress = remoteAddress;
  }

  public @Nullable String operation() {
    return operation;
  }

  public @Nullable String requestId() {
    return requestId;
  }

  public @Nullable String remoteAddress() {
    return remoteAddress;
  }
}
