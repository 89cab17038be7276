package org.dealwright.api.host;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the host has it.
 *
 * @param id the host's key as text; never changes
 * @param name what the customer is called; never empty
 * @param reference number or code that people know the customer by
 * @param email as the host has it
 * @param phone as the host has it
 * @param website address of the customer's site, with or without a scheme
 * @param country ISO 3166 code that phone numbers without a country code belong to
 * @param url where the host shows the customer; an address, or a path on the same server
 * @param changedAt when the host changed the record last, UTC; null where it does not know
 */
public record HostCustomer(
    String id,
    String name,
    @Nullable String reference,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String website,
    @Nullable String country,
    @Nullable String url,
    @Nullable Instant changedAt) {}
