package org.dealwright.organisation.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.api.organisation.FormSettings;
import org.dealwright.platform.error.Violations;

/** What holds for the list of web forms in an organisation's settings. */
final class FormRules {

  private static final int MOST = 100;

  private FormRules() {}

  static void check(List<FormSettings> forms, Violations violations) {
    violations.check(forms.size() <= MOST, "/forms", "At most " + MOST + " forms.");
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      String key = forms.get(i) == null ? null : forms.get(i).key();
      violations.check(
          key != null && CreateOrganisation.isSlug(key),
          "/forms/" + i + "/key",
          "Use 1 to 63 lower-case letters, digits and hyphens.");
      violations.check(
          key == null || keys.add(key), "/forms/" + i + "/key", "Another form has this key.");
    }
  }
}
