package org.dealwright.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * A column of numbers that tells in which order the leads were created.
 *
 * @param order {@code ascending} (default): the largest is the youngest; {@code descending}: the
 *     smallest is
 */
public record SequenceMapping(String column, @Nullable String order) {}
