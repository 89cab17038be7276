package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.api.pipeline.StageRequest;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.pipeline.domain.StageRules;
import org.dealwright.pipeline.domain.StageSettings;
import org.dealwright.platform.error.Violations;

/**
 * An administrator changes a stage or its place. Deals stay where they are, whatever threshold or
 * required fields the stage has now; they count for the next move. How long they may stay changes
 * for them too.
 */
@Dependent
public class ChangeStage {

  private final LockedPipelines locked;
  private final StageUse use;
  private final Clock clock;

  @Inject
  ChangeStage(LockedPipelines locked, StageUse use, Clock clock) {
    this.locked = locked;
    this.use = use;
    this.clock = clock;
  }

  /**
   * A stage of a pipeline as the user saw it.
   *
   * @param version of the pipeline
   */
  public record Seen(UUID pipelineId, UUID stageId, int version) {}

  /** Applies a change to the stage; returns the whole pipeline. */
  @Transactional
  public PipelineView change(Seen seen, UnaryOperator<StageRequest> change) {
    LockedPipelines.Changing changing = locked.one(seen.pipelineId(), seen.version());
    Pipeline pipeline = changing.pipeline();
    Stage stage = LockedPipelines.stage(pipeline, seen.stageId());
    StageRequest after = change.apply(StageRequests.of(stage));
    StageSettings settings = StageRequests.settings(after);
    Violations violations = new Violations();
    violations.check(
        settings.type() == stage.type(), "/type", "A stage keeps its type; add another stage.");
    StageRules.check(settings, "", violations);
    violations.throwIfAny();
    boolean otherLimit = !Objects.equals(stage.slaDays(), settings.slaDays());
    pipeline.change(stage, settings, after.position(), clock.instant());
    if (otherLimit) {
      use.limitChanged(stage.id());
    }
    return locked.saved(changing);
  }
}
