package org.dealwright.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code deal.updated}: what people enter of a deal was changed; it did not move.
 *
 * @param leadId null for a deal with a customer alone
 * @param fields names of the changed fields, for instance {@code value} or {@code owner}
 * @param previousOwner id of the user who owned the deal before; null where the owner stayed, or
 *     was nobody
 * @param actor who did it
 * @param at UTC
 */
public record DealUpdatedEvent(
    UUID dealId,
    @Nullable UUID leadId,
    UUID pipelineId,
    List<String> fields,
    @Nullable String previousOwner,
    ActorKind actor,
    Instant at) {

  public static final String TYPE = "deal.updated";
}
