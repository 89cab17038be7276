package org.dealwright.api.scoring;

import java.util.UUID;

/**
 * A lead whose score another model would change.
 *
 * @param displayName the person's name, else the company, else the address
 * @param before points now
 * @param after points then
 */
public record ScoreMover(
    UUID leadId,
    String displayName,
    int before,
    int after,
    ScoreBand bandBefore,
    ScoreBand bandAfter) {}
