package org.dealwright.api.host;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer of the host did. It counts once for each lead that is linked to the
 * customer, however often it is read.
 *
 * @param id the host's key of it as text, unique within its kind; never changes
 * @param customerId the customer, as {@link CustomerDirectory} knows it
 * @param occurredAt when it happened, UTC
 * @param recordedAt when the host wrote it down, UTC; later ones are read later
 * @param detail the feature that was used, or the channel of the ticket; no personal data
 */
public record HostSignal(
    String id,
    String customerId,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable String detail) {}
