package org.dealwright.api.lead;

import java.time.Instant;
import org.dealwright.api.ActorView;
import org.jspecify.annotations.Nullable;

/**
 * One field of a lead as it was changed.
 *
 * @param field the field's name in {@link LeadDetailView}
 * @param from the value before, as text; null where it was empty
 * @param to the value after, as text; null where it was emptied
 * @param at UTC
 */
public record FieldChangeView(
    String field, @Nullable String from, @Nullable String to, Instant at, ActorView actor) {}
