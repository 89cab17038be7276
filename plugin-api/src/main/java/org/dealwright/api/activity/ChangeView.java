package org.dealwright.api.activity;

import org.jspecify.annotations.Nullable;

/**
 * What a change made of what.
 *
 * @param field of the lead; null where the entry's kind says it
 * @param from the value before: a stage's id, a status, points, a user's subject, or a field's
 *     text; null where there was none
 * @param to the value after, likewise
 * @param fromName what {@code from} is called, where that differs; null otherwise
 * @param toName what {@code to} is called, where that differs; null otherwise
 * @param reason as it was given
 * @param score points of the lead that caused an automatic move, 0 to 100
 */
public record ChangeView(
    @Nullable String field,
    @Nullable String from,
    @Nullable String to,
    @Nullable String fromName,
    @Nullable String toName,
    @Nullable String reason,
    @Nullable Integer score) {}
