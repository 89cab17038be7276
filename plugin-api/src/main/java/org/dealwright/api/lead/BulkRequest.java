package org.dealwright.api.lead;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change for several leads, each with the version that was seen. Exactly one of patch, status
 * and stage is given; each lead is changed or refused by itself.
 *
 * @param items from 1 to 1,000 leads, none twice
 * @param patch a JSON merge patch (RFC 7396) of the fields, for instance {@code assignedTo}
 * @param status what the status becomes
 * @param stageId the stage that the leads' deals move to
 * @param reason why, where a status or a stage needs one
 */
public record BulkRequest(
    @Nullable List<Seen> items,
    @Nullable Map<String, Object> patch,
    @Nullable LeadStatus status,
    @Nullable UUID stageId,
    @Nullable String reason) {

  /**
   * A lead as the user saw it.
   *
   * @param tag the lead's ETag, without quotes
   */
  public record Seen(@Nullable UUID id, @Nullable String tag) {}
}
