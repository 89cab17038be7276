package org.dealwright.api.customfield;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A custom field of leads that the organisation declared.
 *
 * @param key its name in a lead's {@code customFields}; stays as it is
 * @param label what people see
 * @param type stays as it is
 * @param choices what a field of type choice may be, in the order to show; empty for other types
 * @param retired whether it is out of use: leads keep its values, and take no new ones
 * @param createdAt UTC
 */
public record CustomFieldView(
    UUID id,
    String key,
    String label,
    CustomFieldType type,
    List<String> choices,
    boolean retired,
    Instant createdAt,
    int version) {}
