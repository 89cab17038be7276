package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.api.pipeline.StageRequest;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.StageRules;
import org.dealwright.pipeline.domain.StageSettings;
import org.dealwright.platform.error.Violations;

/** An administrator adds a stage to a pipeline. */
@Dependent
public class AddStage {

  private final LockedPipelines locked;
  private final Clock clock;

  @Inject
  AddStage(LockedPipelines locked, Clock clock) {
    this.locked = locked;
    this.clock = clock;
  }

  /** Adds it to the pipeline as the user saw it. */
  @Transactional
  public PipelineView add(UUID pipelineId, int version, StageRequest request) {
    LockedPipelines.Changing changing = locked.one(pipelineId, version);
    Pipeline pipeline = changing.pipeline();
    StageSettings settings = StageRequests.settings(request);
    Violations violations = new Violations();
    StageRules.check(settings, "", violations);
    violations.check(
        pipeline.stages().size() < CreatePipeline.STAGES,
        "",
        "At most " + CreatePipeline.STAGES + " stages.");
    violations.throwIfAny();
    pipeline.add(settings, request.position(), clock.instant());
    return locked.saved(changing);
  }
}
