package org.dealwright.analytics.application;

import java.util.UUID;
import org.dealwright.analytics.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param upToNow whether the period ends now, or later
 * @param compare whether the period before is to be reported on, too
 * @param pipelineId null for all pipelines, or the default one where a report is about one
 * @param owner subject of the user whose deals and leads count; empty for nobody's, null for
 *     everybody's
 */
public record Scope(
    Period period,
    boolean upToNow,
    boolean compare,
    @Nullable UUID pipelineId,
    @Nullable String owner) {}
