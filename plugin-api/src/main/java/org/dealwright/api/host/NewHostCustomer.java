package org.dealwright.api.host;

import org.jspecify.annotations.Nullable;

/**
 * A customer that is to be made in the host.
 *
 * @param requestId names the wish: made again with the same one, the same customer is meant
 * @param name never empty
 * @param country ISO 3166 code
 */
public record NewHostCustomer(
    String requestId,
    String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String website,
    @Nullable String country) {}
