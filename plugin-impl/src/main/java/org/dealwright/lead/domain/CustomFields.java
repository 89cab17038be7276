package org.dealwright.lead.domain;

import java.util.Map;

/** Fields by name, beyond those that every lead has: text, numbers, booleans. */
public record CustomFields(Map<String, Object> values) {

  public CustomFields {
    values = Map.copyOf(values);
  }
}
