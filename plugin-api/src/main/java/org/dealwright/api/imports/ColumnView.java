package org.dealwright.api.imports;

import java.util.List;

/**
 * A column of an uploaded file.
 *
 * @param samples the first different values that are not empty, at most five
 */
public record ColumnView(String name, List<String> samples) {}
