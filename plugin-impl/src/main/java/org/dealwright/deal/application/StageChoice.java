package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** Where a new deal begins. */
@Dependent
class StageChoice {

  private final PipelineRepository pipelines;

  @Inject
  StageChoice(PipelineRepository pipelines) {
    this.pipelines = pipelines;
  }

  /**
   * The open stage that is named, else the pipeline's first one; without a pipeline, that of the
   * stage, else the default one.
   */
  Stage of(@Nullable UUID pipelineId, @Nullable UUID stageId) {
    if (stageId == null) {
      return pipeline(pipelineId).first(StageType.OPEN);
    }
    return pipelines.all().stream()
        .filter(pipeline -> pipelineId == null || pipeline.id().equals(pipelineId))
        .flatMap(pipeline -> pipeline.stage(stageId).stream())
        .filter(Stage::isOpen)
        .findFirst()
        .orElseThrow(
            () -> new ValidationException("/stageId", "Name an open stage of the pipeline."));
  }

  private Pipeline pipeline(@Nullable UUID id) {
    Optional<Pipeline> found = id == null ? pipelines.findDefault() : pipelines.find(id);
    return found.orElseThrow(
        () -> new ValidationException("/pipelineId", "There is no such pipeline."));
  }
}
