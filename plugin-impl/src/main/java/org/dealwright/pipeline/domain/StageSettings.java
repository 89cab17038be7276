package org.dealwright.pipeline.domain;

import java.util.List;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.pipeline.StageType;
import org.jspecify.annotations.Nullable;

/** All that administrators decide of a stage, but for its place. */
public record StageSettings(
    String name,
    StageType type,
    String colour,
    int probability,
    @Nullable Integer scoreThreshold,
    boolean thresholdEnforced,
    boolean autoNurture,
    @Nullable Integer slaDays,
    List<String> requiredFields,
    @Nullable LeadStatus leadStatus) {

  public StageSettings {
    requiredFields = List.copyOf(requiredFields);
  }
}
