package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.api.pipeline.PipelineRequest;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.StageRules;
import org.dealwright.platform.error.Violations;

/** An administrator renames a pipeline, moves it among the others, or makes it the default. */
@Dependent
public class ChangePipeline {

  private final LockedPipelines locked;
  private final PipelineRepository pipelines;
  private final StageUse use;
  private final Clock clock;

  @Inject
  ChangePipeline(LockedPipelines locked, PipelineRepository pipelines, StageUse use, Clock clock) {
    this.locked = locked;
    this.pipelines = pipelines;
    this.use = use;
    this.clock = clock;
  }

  /** Applies a change to the pipeline as the user saw it. */
  @Transactional
  public PipelineView change(UUID id, int version, UnaryOperator<PipelineRequest> change) {
    LockedPipelines.Changing changing = locked.one(id, version);
    Pipeline pipeline = changing.pipeline();
    PipelineRequest before =
        new PipelineRequest(pipeline.name(), pipeline.position(), pipeline.isDefault());
    PipelineRequest after = change.apply(before);
    String name = Objects.requireNonNullElse(after.name(), "").trim();
    Violations violations = new Violations();
    StageRules.checkName(name, "/name", violations);
    violations.check(
        !pipeline.isDefault() || Boolean.TRUE.equals(after.isDefault()),
        "/isDefault",
        "Make another pipeline the default one instead.");
    violations.throwIfAny();
    Instant now = clock.instant();
    pipeline.rename(name, now);
    place(pipeline, Objects.requireNonNullElse(after.position(), pipeline.position()), now);
    if (Boolean.TRUE.equals(after.isDefault()) && !pipeline.isDefault()) {
      makeDefault(pipeline, now);
    }
    return locked.saved(changing);
  }

  private void place(Pipeline pipeline, int position, Instant now) {
    List<Pipeline> ordered = new ArrayList<>(locked.all());
    ordered.remove(pipeline);
    ordered.add(Math.min(Math.max(position, 0), ordered.size()), pipeline);
    for (int i = 0; i < ordered.size(); i++) {
      ordered.get(i).standAt(i, now);
    }
  }

  /** One after the other: at no moment are there two. */
  private void makeDefault(Pipeline pipeline, Instant now) {
    locked.all().stream()
        .filter(Pipeline::isDefault)
        .findFirst()
        .ifPresent(before -> before.makeDefault(false, now));
    pipelines.save();
    pipeline.makeDefault(true, now);
    pipelines.save();
    use.defaultChanged();
  }
}
