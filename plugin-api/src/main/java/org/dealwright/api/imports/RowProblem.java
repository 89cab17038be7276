package org.dealwright.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is refused.
 *
 * @param row number of the data row, from 1
 * @param value the cell; null where it is missing
 */
public record RowProblem(int row, String column, @Nullable String value, String detail) {}
