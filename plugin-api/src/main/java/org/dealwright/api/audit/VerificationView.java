package org.dealwright.api.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the audit log.
 *
 * @param intact whether the chain holds from its first to its last entry
 * @param verified how many entries hold, up to the first broken place
 * @param erased how many of those have had their personal data erased
 * @param unsealed how many entries wait to be sealed; usually those of the last seconds
 * @param firstBroken null where the chain is intact
 * @param head the last entry's seal in hexadecimal digits; keep it elsewhere to prove later that
 *     the log was not replaced. Null where nothing is sealed
 */
public record VerificationView(
    boolean intact,
    long verified,
    long erased,
    long unsealed,
    @Nullable BrokenPlace firstBroken,
    @Nullable String head) {}
