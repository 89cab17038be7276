package org.dealwright.customer.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead with the forms of its contacts by which it is compared with customers.
 *
 * @param version of its facts
 * @param name what it is called
 */
public record LeadContact(
    UUID leadId,
    int version,
    String name,
    @Nullable String emailKey,
    @Nullable String phoneKey,
    @Nullable String domain) {}
