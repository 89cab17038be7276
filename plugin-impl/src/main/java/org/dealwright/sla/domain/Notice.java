package org.dealwright.sla.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a lead or a deal.
 *
 * @param dealId null where the lead itself is to be answered
 * @param late whether the time has passed; otherwise it is near
 * @param version of the lead's events; 0 for a deal
 */
public record Notice(
    @Nullable UUID leadId,
    @Nullable UUID dealId,
    @Nullable UUID customerId,
    @Nullable UUID stageId,
    Instant dueAt,
    boolean late,
    int version) {}
