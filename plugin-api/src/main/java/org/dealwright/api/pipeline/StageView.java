package org.dealwright.api.pipeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a pipeline.
 *
 * @param position order in the pipeline, from 0
 * @param colour {@code #rrggbb}
 * @param probability of winning, in percent
 * @param scoreThreshold score from which deals come here by themselves; null where they never do
 * @param slaDays days until a deal here is overdue; null where it never is
 */
public record StageView(
    UUID id,
    String name,
    int position,
    StageType type,
    String colour,
    int probability,
    @Nullable Integer scoreThreshold,
    @Nullable Integer slaDays) {}
