package org.dealwright.api.pipeline;

import java.util.List;
import java.util.UUID;

/**
 * A pipeline with its stages; both are one record with one version.
 *
 * @param isDefault whether new deals go here
 * @param position order among the organisation's pipelines, from 0
 * @param currency ISO 4217 code of the organisation's reports
 * @param version to be sent as {@code If-Match} when the pipeline or one of its stages is changed
 * @param stages in order of position
 */
public record PipelineView(
    UUID id,
    String name,
    boolean isDefault,
    int position,
    String currency,
    int version,
    List<StageView> stages) {}
