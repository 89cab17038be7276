package org.dealwright.api.signal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names a lead in one of three ways; exactly one of them is given.
 *
 * @param id the lead's id
 * @param externalId the key that the lead has in the system that it was imported from
 * @param email an address, in any case; it means the youngest lead of it that is not closed
 */
public record LeadReference(
    @Nullable UUID id, @Nullable String externalId, @Nullable String email) {}
