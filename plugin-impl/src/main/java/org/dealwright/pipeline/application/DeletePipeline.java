package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.error.ConflictException;

/**
 * An administrator deletes a pipeline in which nothing is open that can be seen; its closed deals
 * stay.
 */
@Dependent
public class DeletePipeline {

  private final LockedPipelines locked;
  private final PipelineRepository pipelines;
  private final StageUse use;
  private final Clock clock;

  @Inject
  DeletePipeline(LockedPipelines locked, PipelineRepository pipelines, StageUse use, Clock clock) {
    this.locked = locked;
    this.pipelines = pipelines;
    this.use = use;
    this.clock = clock;
  }

  /**
   * Deletes the pipeline as the user saw it.
   *
   * @throws ConflictException if it is the default one, or has open deals
   */
  @Transactional
  public void delete(UUID id, int version) {
    LockedPipelines.Changing changing = locked.one(id, version);
    Pipeline pipeline = changing.pipeline();
    if (pipeline.isDefault()) {
      throw new ConflictException("default-pipeline", "Make another pipeline the default first.");
    }
    pipeline.stages().forEach(pipelines::closeToDeals);
    use.loseUnseen(pipeline);
    if (use.hasOpenDeals(id)) {
      throw new ConflictException(
          "pipeline-in-use", "The pipeline has open deals; close them first.");
    }
    Instant now = clock.instant();
    pipeline.delete(now);
    locked.deleted(changing);
  }
}
