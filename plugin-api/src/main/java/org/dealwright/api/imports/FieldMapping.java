package org.dealwright.api.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one field of a lead comes from.
 *
 * @param column the file's column; null where only the default is used
 * @param values what values in the file mean; one that is not listed is taken as it is, and where
 *     that means nothing, as {@code *} says
 * @param otherwise used where the cell is empty
 */
public record FieldMapping(
    @Nullable String column, @Nullable Map<String, String> values, @Nullable String otherwise) {}
