package org.dealwright.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import and its progress.
 *
 * @param rows data rows of the file
 * @param processed rows dealt with so far: accepted plus refused
 * @param scored leads scored so far
 * @param failure why the import stopped; null unless it failed
 * @param problems of the refused rows, the first hundred
 */
public record ImportView(
    UUID id,
    String fileName,
    ImportState state,
    int rows,
    int processed,
    int accepted,
    int refused,
    int scored,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure,
    List<RowProblem> problems) {}
