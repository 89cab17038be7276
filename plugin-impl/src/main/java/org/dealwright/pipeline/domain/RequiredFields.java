package org.dealwright.pipeline.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The fields that a stage may ask for, by the names that the API has for them. */
public final class RequiredFields {

  private static final String CUSTOM = "lead.customFields.";
  private static final int CUSTOM_NAME = 100;

  private static final Set<String> NAMES =
      Set.of(
          "deal.title",
          "deal.value",
          "deal.owner",
          "deal.expectedCloseDate",
          "lead.firstName",
          "lead.lastName",
          "lead.email",
          "lead.phone",
          "lead.company",
          "lead.jobTitle",
          "lead.companySize",
          "lead.industry",
          "lead.country",
          "lead.website",
          "lead.estimatedValue",
          "lead.assignedTo",
          "lead.followUpAt");

  private RequiredFields() {}

  /** Whether there is a field of this name; custom fields are those that leads may have. */
  public static boolean exists(String name) {
    return NAMES.contains(name)
        || (name.startsWith(CUSTOM)
            && name.length() > CUSTOM.length()
            && name.length() <= CUSTOM_NAME
            && name.chars().noneMatch(Character::isISOControl));
  }

  /** Those asked for that are not known, in the order in which the stage has them. */
  public static List<String> missing(Stage stage, Collection<String> known) {
    return stage.requiredFields().stream().filter(name -> !known.contains(name)).toList();
  }
}
