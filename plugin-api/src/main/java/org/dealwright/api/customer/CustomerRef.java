package org.dealwright.api.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer of the host that a lead or deal is linked to.
 *
 * @param url where the host shows the customer; an address, or a path on the same server
 */
public record CustomerRef(UUID id, String name, @Nullable String url) {}
