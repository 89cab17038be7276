package org.dealwright.platform.error;

import java.util.Map;

/** A request that cannot be carried out, with a code that clients may rely on. */
public abstract class DomainException extends RuntimeException {

  private final String code;

  protected DomainException(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /** Stable text code, for instance {@code not-found}. */
  public String code() {
    return code;
  }

  /** More that the client should know, by the names that it has in the answer. */
  public Map<String, Object> details() {
    return Map.of();
  }
}
