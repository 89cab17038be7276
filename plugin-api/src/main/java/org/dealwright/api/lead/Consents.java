package org.dealwright.api.lead;

import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to, by the way of contact. Null where the person was never asked.
 *
 * @param email to be written to by e-mail
 * @param phone to be called and to get messages
 * @param ads to be shown advertisements chosen by what is known of the person
 */
public record Consents(@Nullable Consent email, @Nullable Consent phone, @Nullable Consent ads) {

  /** Where nobody was asked anything. */
  public static final Consents NONE = new Consents(null, null, null);
}
