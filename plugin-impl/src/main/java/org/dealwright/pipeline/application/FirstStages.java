package org.dealwright.pipeline.application;

import static org.dealwright.api.pipeline.StageType.LOST;
import static org.dealwright.api.pipeline.StageType.OPEN;
import static org.dealwright.api.pipeline.StageType.WON;

import java.util.List;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.pipeline.domain.StageSettings;
import org.jspecify.annotations.Nullable;

/** The stages of a pipeline for which nobody has said anything else. */
final class FirstStages {

  static final List<StageSettings> ALL =
      List.of(
          open("New", "#6b7382", 5, 40, 3, LeadStatus.NEW),
          open("Qualified", "#3454d1", 20, 55, 7, LeadStatus.QUALIFIED),
          open("Demo scheduled", "#7a4fd0", 35, 75, 10, LeadStatus.QUALIFIED),
          open("Proposal", "#8a5a00", 55, null, 14, LeadStatus.PROPOSAL),
          open("Negotiating", "#0f6b7b", 75, null, 14, LeadStatus.NEGOTIATING),
          end("Won", WON, "#0f7b4f", LeadStatus.WON),
          end("Lost", LOST, "#b3261e", LeadStatus.LOST));

  private FirstStages() {}

  /** Six parameters: a row of the table above. */
  private static StageSettings open(
      String name,
      String colour,
      int probability,
      @Nullable Integer threshold,
      int slaDays,
      LeadStatus status) {
    return new StageSettings(
        name, OPEN, colour, probability, threshold, false, false, slaDays, List.of(), status);
  }

  private static StageSettings end(String name, StageType type, String colour, LeadStatus status) {
    int probability = type == WON ? 100 : 0;
    return new StageSettings(
        name, type, colour, probability, null, false, false, null, List.of(), status);
  }
}
