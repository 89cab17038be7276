package org.dealwright.api.imports;

import java.util.List;
import java.util.UUID;

/**
 * A file that was taken in and waits for its mapping.
 *
 * @param rows data rows, the header not counted
 * @param suggestedMapping what the column names and values let one guess
 */
public record UploadView(
    UUID id, String fileName, int rows, List<ColumnView> columns, ImportMapping suggestedMapping) {}
