package org.dealwright.api.pipeline;

import java.util.List;
import java.util.UUID;

/**
 * A pipeline.
 *
 * @param isDefault whether new deals go here
 * @param currency ISO 4217 code of the organisation's reports
 * @param stages in order of position
 */
public record PipelineView(
    UUID id, String name, boolean isDefault, String currency, List<StageView> stages) {}
