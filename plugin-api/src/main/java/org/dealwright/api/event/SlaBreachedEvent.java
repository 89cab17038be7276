package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.sla.SlaKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code sla.breached}: a lead was not answered in time, or a deal has not left its stage in time.
 * Published once for each such time.
 *
 * @param leadId of a deal its lead; null where the deal has none
 * @param dealId null where the kind is {@code response}
 * @param stageId likewise
 * @param dueAt UTC
 * @param at UTC
 */
public record SlaBreachedEvent(
    SlaKind kind,
    @Nullable UUID leadId,
    @Nullable UUID dealId,
    @Nullable UUID stageId,
    Instant dueAt,
    Instant at) {

  public static final String TYPE = "sla.breached";
}
