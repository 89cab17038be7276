package org.dealwright.imports.domain;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.lead.domain.LeadFacts;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as the lead that it becomes.
 *
 * @param row number in the file
 * @param externalId the lead's key in the other system
 * @param sequence order of creation, ascending
 * @param importedAt UTC
 * @param createdAt UTC
 * @param closedAt UTC; null for an open lead
 * @param stage the stage of the deal that comes with it; null where there is none
 */
public record ImportedLead(
    UUID id,
    int row,
    LeadFacts facts,
    LeadStatus status,
    @Nullable String externalId,
    @Nullable Long sequence,
    Instant importedAt,
    Instant createdAt,
    @Nullable Instant closedAt,
    @Nullable StageAt stage) {

  /** A stage, and since when the deal stands there. */
  public record StageAt(UUID stageId, UUID pipelineId, StageType type, Instant since) {

    /** Whether the deal still is. */
    public boolean open() {
      return type == StageType.OPEN;
    }
  }
}
