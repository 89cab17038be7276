package org.dealwright.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.ActorView;
import org.jspecify.annotations.Nullable;

/**
 * One change as the audit log keeps it.
 *
 * @param at UTC
 * @param action what was done, for instance {@code lead.updated}
 * @param operation the API's operation that did it, for instance {@code crm.leads.update}; null
 *     where no request did
 * @param recordType what was changed, for instance {@code lead}
 * @param recordId which one
 * @param actor who did it; without a name where that was erased
 * @param remoteAddress from where; null where no request did, or where it was erased
 * @param requestId of the request, which the server's log has too; null where no request did
 * @param changes what became of what; empty where that was erased
 * @param erased whether the personal data of this entry was erased; the chain still holds
 * @param sequence its place in the chain, from 1; null until it is sealed
 */
public record AuditEntryView(
    UUID id,
    Instant at,
    String action,
    @Nullable String operation,
    String recordType,
    @Nullable String recordId,
    ActorView actor,
    @Nullable String remoteAddress,
    @Nullable String requestId,
    List<AuditChangeView> changes,
    boolean erased,
    @Nullable Long sequence) {}
