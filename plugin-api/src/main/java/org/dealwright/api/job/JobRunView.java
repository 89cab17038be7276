package org.dealwright.api.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of a background job.
 *
 * @param slot the time that the run stands for, UTC
 * @param chunks parts that the work was cut into
 * @param leads records looked at so far: leads, or what else the job is about
 * @param changed records that changed, for instance leads whose score did
 */
public record JobRunView(
    UUID id,
    String job,
    Instant slot,
    Instant startedAt,
    @Nullable Instant finishedAt,
    String state,
    int chunks,
    int chunksDone,
    int leads,
    int changed) {}
