package org.dealwright.platform.error;

import java.time.Duration;

/** Too many requests from one place. */
public final class RateLimitedException extends DomainException {

  private final Duration retryAfter;

  public RateLimitedException(Duration retryAfter) {
    super("rate-limited", "Too many requests; try again later.");
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
