package org.dealwright.organisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import org.dealwright.api.organisation.FormRequirement;
import org.dealwright.api.organisation.FormSettings;
import org.jspecify.annotations.Nullable;

/** What the organisation asks of its web forms; of a form that it does not list, as usual. */
@Dependent
public class FormRequirements {

  private final SettingsRepository settings;

  @Inject
  FormRequirements(SettingsRepository settings) {
    this.settings = settings;
  }

  /** What the form with this key must send, within the caller's transaction. */
  public FormRequirement of(@Nullable String form) {
    if (form == null) {
      return FormRequirement.NAMES_AND_EMAIL;
    }
    return Objects.requireNonNull(settings.read().settings().forms()).stream()
        .filter(listed -> form.equals(listed.key()))
        .map(FormSettings::requires)
        .findFirst()
        .orElse(FormRequirement.NAMES_AND_EMAIL);
  }
}
