package org.dealwright.platform.error;

import java.util.Map;

/** Somebody else changed the record first; carries what it looks like now. */
public final class StaleVersionException extends DomainException {

  private final transient Map<String, Object> details;

  public StaleVersionException(Map<String, Object> details) {
    super("version-conflict", "The record was changed since you read it.");
    this.details = Map.copyOf(details);
  }

  /** The present state and the last change, by the names they have in the answer. */
  @Override
  public Map<String, Object> details() {
    return details;
  }
}
