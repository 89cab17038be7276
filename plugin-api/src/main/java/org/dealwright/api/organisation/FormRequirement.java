package org.dealwright.api.organisation;

import java.util.Locale;

/** What a web form must send at least. */
public enum FormRequirement {
  /** First name, last name and e-mail address: what holds for every form that is not listed. */
  NAMES_AND_EMAIL,
  EMAIL,
  PHONE,
  /** One of the two. */
  EMAIL_OR_PHONE;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
