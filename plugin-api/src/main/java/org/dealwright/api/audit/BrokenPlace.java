package org.dealwright.api.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain of the audit log does not hold.
 *
 * @param sequence place in the chain, from 1
 * @param entryId the entry that was found there; null where none was
 * @param fault what is wrong
 */
public record BrokenPlace(long sequence, @Nullable UUID entryId, AuditFault fault) {}
