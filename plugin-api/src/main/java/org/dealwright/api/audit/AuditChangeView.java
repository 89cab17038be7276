package org.dealwright.api.audit;

import org.jspecify.annotations.Nullable;

/**
 * What became of one value.
 *
 * @param field the value's name in the record
 * @param from as text; null where there was none
 * @param to as text; null where there is none any more
 */
public record AuditChangeView(String field, @Nullable String from, @Nullable String to) {}
