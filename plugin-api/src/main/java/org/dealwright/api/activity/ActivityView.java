package org.dealwright.api.activity;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorView;
import org.jspecify.annotations.Nullable;

/**
 * An activity on a lead, a deal or a customer.
 *
 * @param leadId the lead, for a deal's activity the deal's lead; null where there is none
 * @param dealId null for what concerns the lead or customer as such
 * @param customerId null where there is none
 * @param durationSeconds null where unknown
 * @param occurredAt UTC
 * @param dueAt of a task, UTC; null where it may be done at any time
 * @param done whether a task is done; null for other types
 * @param doneAt UTC; null unless done
 * @param change what a type of the product's own is about; null for others
 * @param actor who logged or caused it
 * @param recordedAt when it was written down, UTC
 * @param updatedAt when it was last changed, UTC
 * @param version what {@code ETag} shows
 */
public record ActivityView(
    UUID id,
    ActivityType type,
    @Nullable UUID leadId,
    @Nullable UUID dealId,
    @Nullable UUID customerId,
    @Nullable ActivityDirection direction,
    @Nullable String subject,
    @Nullable String body,
    @Nullable String outcome,
    @Nullable Integer durationSeconds,
    Instant occurredAt,
    @Nullable Instant dueAt,
    @Nullable Boolean done,
    @Nullable Instant doneAt,
    @Nullable ChangeView change,
    ActorView actor,
    Instant recordedAt,
    Instant updatedAt,
    int version) {}
