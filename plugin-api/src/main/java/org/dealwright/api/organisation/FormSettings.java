package org.dealwright.api.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A web form that the organisation knows.
 *
 * @param key what the form sends as {@code form}: 1 to 63 lower-case letters, digits and hyphens
 * @param requires what it must send at least; {@code names_and_email} where it is not given
 */
public record FormSettings(@Nullable String key, @Nullable FormRequirement requires) {

  public FormSettings {
    requires = requires == null ? FormRequirement.NAMES_AND_EMAIL : requires;
  }
}
