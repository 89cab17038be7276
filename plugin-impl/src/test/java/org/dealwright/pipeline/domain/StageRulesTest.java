package org.dealwright.pipeline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.junit.jupiter.api.Test;

/** What a stage may be like. */
class StageRulesTest {

  private static final StageSettings GOOD =
      new StageSettings(
          "Proposal",
          StageType.OPEN,
          "#8a5a00",
          55,
          60,
          true,
          true,
          14,
          List.of("deal.value", "lead.phone", "lead.customFields.Budget"),
          LeadStatus.PROPOSAL);

  @Test
  void aSensibleStageIsTaken() {
    assertThat(faults(GOOD)).isEmpty();
  }

  @Test
  void eachValueOutOfItsRangeIsNamed() {
    StageSettings bad =
        new StageSettings(
            " ",
            StageType.OPEN,
            "red",
            101,
            -1,
            false,
            false,
            0,
            List.of("deal.luck"),
            LeadStatus.WON);

    assertThat(faults(bad))
        .containsExactlyInAnyOrder(
            "/name",
            "/colour",
            "/probability",
            "/scoreThreshold",
            "/slaDays",
            "/requiredFields",
            "/leadStatus");
  }

  @Test
  void scoresMoveDealsToOpenStagesAlone() {
    StageSettings won =
        new StageSettings(
            "Won", StageType.WON, "#8a5a00", 100, 60, false, false, null, List.of(), null);

    assertThat(faults(won)).containsExactly("/scoreThreshold");
  }

  @Test
  void withoutAThresholdThereIsNothingToEnforce() {
    StageSettings open =
        new StageSettings(
            "Open", StageType.OPEN, "#8a5a00", 10, null, true, false, null, List.of(), null);

    assertThat(faults(open)).containsExactly("/thresholdEnforced");
  }

  @Test
  void aLostStageMayDisqualifyTheLead() {
    StageSettings lost =
        new StageSettings(
            "Not for us",
            StageType.LOST,
            "#8a5a00",
            0,
            null,
            false,
            false,
            null,
            List.of(),
            LeadStatus.DISQUALIFIED);

    assertThat(faults(lost)).isEmpty();
  }

  private static List<String> faults(StageSettings stage) {
    Violations violations = new Violations();
    StageRules.check(stage, "", violations);
    return violations.list().stream().map(FieldError::pointer).toList();
  }
}
