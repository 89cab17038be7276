package org.dealwright.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * Where a time comes from.
 *
 * @param format pattern as of {@code java.time.format.DateTimeFormatter}; null for ISO 8601
 */
public record TimeMapping(String column, @Nullable String format) {}
