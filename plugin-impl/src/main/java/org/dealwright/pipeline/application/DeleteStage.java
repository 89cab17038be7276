package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** An administrator deletes a stage, moving its deals to another one in the same step. */
@Dependent
public class DeleteStage {

  private final LockedPipelines locked;
  private final PipelineRepository pipelines;
  private final StageUse use;
  private final Clock clock;

  @Inject
  DeleteStage(LockedPipelines locked, PipelineRepository pipelines, StageUse use, Clock clock) {
    this.locked = locked;
    this.pipelines = pipelines;
    this.use = use;
    this.clock = clock;
  }

  /**
   * Deletes the stage; returns the pipeline without it.
   *
   * @param moveDealsTo a stage of the same pipeline and type; needed where the stage has deals
   * @throws ConflictException if it has deals and nobody said where they shall go, or if it is the
   *     last one of its type
   */
  @Transactional
  public PipelineView delete(ChangeStage.Seen seen, @Nullable UUID moveDealsTo) {
    LockedPipelines.Changing changing = locked.one(seen.pipelineId(), seen.version());
    Pipeline pipeline = changing.pipeline();
    Stage stage = LockedPipelines.stage(pipeline, seen.stageId());
    if (pipeline.needs(stage)) {
      throw new ConflictException(
          "last-stage", "A pipeline needs one stage each that is open, won and lost.");
    }
    if (moveDealsTo != null) {
      use.moveAll(stage, target(pipeline, stage, moveDealsTo));
    }
    pipelines.closeToDeals(stage);
    if (use.hasDeals(stage)) {
      throw new ConflictException(
          "stage-in-use", "The stage has deals; name the stage that they shall move to.");
    }
    pipeline.remove(stage, clock.instant());
    return locked.saved(changing);
  }

  private static Stage target(Pipeline pipeline, Stage stage, UUID id) {
    return pipeline
        .stage(id)
        .filter(other -> other != stage && other.type() == stage.type())
        .orElseThrow(
            () ->
                new ValidationException(
                    "moveDealsTo", "Name another stage of the same pipeline and type."));
  }
}
