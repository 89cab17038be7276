package org.dealwright.api.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the host, as it was mirrored last.
 *
 * @param id ours; what leads and deals are linked by
 * @param host stable key of the host
 * @param hostId the host's key as text
 * @param reference number or code that people know the customer by
 * @param email as the host has it
 * @param phone as the host has it
 * @param website as the host has it
 * @param domain of the address, else of the site; null for providers of free mail
 * @param country ISO 3166 code
 * @param url where the host shows the customer; an address, or a path on the same server
 * @param syncedAt when these values changed last, UTC
 * @param goneAt when the host was found to have the customer no more, UTC; null while it has
 */
public record CustomerView(
    UUID id,
    String host,
    String hostId,
    String name,
    @Nullable String reference,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String website,
    @Nullable String domain,
    @Nullable String country,
    @Nullable String url,
    Instant syncedAt,
    @Nullable Instant goneAt) {}
