package org.dealwright.audit.domain;

import org.jspecify.annotations.Nullable;

/**
 * An entry with its link as the database has it.
 *
 * @param values null where they were erased
 */
public record SealedEntry(
    LoggedEntry entry, ChainLink link, String keyId, @Nullable SaltedValues values) {}
