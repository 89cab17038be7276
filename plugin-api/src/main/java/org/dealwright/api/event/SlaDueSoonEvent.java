package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.sla.SlaKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code sla.due_soon}: a lead is soon to be answered, or a deal soon to leave its stage. Published
 * once for each such time, and not where it has passed already.
 *
 * @param leadId of a deal its lead; null where the deal has none
 * @param dealId null where the kind is {@code response}
 * @param stageId likewise
 * @param dueAt UTC
 * @param at UTC
 */
public record SlaDueSoonEvent(
    SlaKind kind,
    @Nullable UUID leadId,
    @Nullable UUID dealId,
    @Nullable UUID stageId,
    Instant dueAt,
    Instant at) {

  public static final String TYPE = "sla.due_soon";
}
