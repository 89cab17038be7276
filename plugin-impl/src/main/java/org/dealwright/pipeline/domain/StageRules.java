package org.dealwright.pipeline.domain;

import java.util.regex.Pattern;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** What holds for the settings of every stage. */
public final class StageRules {

  private static final int NAME = 60;
  private static final int FIELDS = 20;
  private static final int SLA_DAYS = 3_650;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private StageRules() {}

  /**
   * Checks the settings.
   *
   * @param at pointer of the stage in the request; empty where the stage is the request
   */
  public static void check(StageSettings stage, String at, Violations violations) {
    checkName(stage.name(), at + "/name", violations);
    violations.check(
        COLOUR.matcher(stage.colour()).matches(), at + "/colour", "Must be like #1f77b4.");
    violations.check(
        stage.probability() >= 0 && stage.probability() <= 100,
        at + "/probability",
        "From 0 to 100.");
    violations.check(
        stage.slaDays() == null || (stage.slaDays() >= 1 && stage.slaDays() <= SLA_DAYS),
        at + "/slaDays",
        "From 1 to " + SLA_DAYS + ".");
    checkThreshold(stage, at, violations);
    violations.check(
        stage.requiredFields().size() <= FIELDS
            && stage.requiredFields().stream().allMatch(RequiredFields::exists),
        at + "/requiredFields",
        "At most " + FIELDS + ", each a field of a deal or a lead, such as deal.value.");
    violations.check(
        suits(stage.leadStatus(), stage.type()),
        at + "/leadStatus",
        "Does not suit a stage of this type.");
  }

  /** What a pipeline's or a stage's name must be like. */
  public static void checkName(@Nullable String name, String pointer, Violations violations) {
    violations.check(
        name != null
            && !name.isBlank()
            && name.length() <= NAME
            && name.chars().noneMatch(Character::isISOControl),
        pointer,
        "Give a name of at most " + NAME + " characters.");
  }

  private static void checkThreshold(StageSettings stage, String at, Violations violations) {
    Integer threshold = stage.scoreThreshold();
    violations.check(
        threshold == null || (threshold >= 0 && threshold <= 100),
        at + "/scoreThreshold",
        "From 0 to 100.");
    violations.check(
        threshold == null || stage.type() == StageType.OPEN,
        at + "/scoreThreshold",
        "Scores move deals to open stages alone.");
    violations.check(
        threshold != null || !stage.thresholdEnforced(),
        at + "/thresholdEnforced",
        "There is no threshold to enforce.");
  }

  private static boolean suits(@Nullable LeadStatus status, StageType type) {
    return status == null
        || switch (type) {
          case OPEN -> !status.isClosed();
          case WON -> status == LeadStatus.WON;
          case LOST -> status == LeadStatus.LOST || status == LeadStatus.DISQUALIFIED;
        };
  }
}
