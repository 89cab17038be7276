package org.dealwright.lead.domain;

import org.dealwright.api.lead.ConsentChannel;
import org.jspecify.annotations.Nullable;

/** One field's value before and after, as text. */
public record FieldChange(String field, @Nullable String from, @Nullable String to) {

  /** Whether it is the consent of a channel that changed. */
  public boolean isOf(ConsentChannel channel) {
    return field.equals(FactChanges.CONSENT + channel);
  }
}
