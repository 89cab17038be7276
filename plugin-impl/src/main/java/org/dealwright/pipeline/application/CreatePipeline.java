package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dealwright.api.pipeline.CreatePipelineRequest;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.api.pipeline.StageRequest;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.StageRules;
import org.dealwright.pipeline.domain.StageSettings;
import org.dealwright.platform.error.Violations;

/** An administrator adds a pipeline. */
@Dependent
public class CreatePipeline {

  private static final int PIPELINES = 50;
  static final int STAGES = 50;

  private final LockedPipelines locked;
  private final PipelineRepository pipelines;
  private final Clock clock;

  @Inject
  CreatePipeline(LockedPipelines locked, PipelineRepository pipelines, Clock clock) {
    this.locked = locked;
    this.pipelines = pipelines;
    this.clock = clock;
  }

  /** Adds it behind the others. */
  @Transactional
  public PipelineView create(CreatePipelineRequest request) {
    List<Pipeline> others = locked.all();
    String name = Objects.requireNonNullElse(request.name(), "").trim();
    List<StageSettings> stages = stages(request);
    Violations violations = new Violations();
    violations.check(others.size() < PIPELINES, "", "At most " + PIPELINES + " pipelines.");
    check(name, stages, violations);
    violations.throwIfAny();
    Instant now = clock.instant();
    Pipeline pipeline = Pipeline.create(name, stages, now);
    pipeline.standAt(others.size(), now);
    pipelines.add(pipeline);
    return locked.saved(new LockedPipelines.Changing(pipeline, null));
  }

  private static List<StageSettings> stages(CreatePipelineRequest request) {
    List<StageRequest> given = request.stages();
    return given == null ? FirstStages.ALL : given.stream().map(StageRequests::settings).toList();
  }

  private static void check(String name, List<StageSettings> stages, Violations violations) {
    StageRules.checkName(name, "/name", violations);
    violations.check(
        stages.size() <= STAGES && Arrays.stream(StageType.values()).allMatch(t -> has(stages, t)),
        "/stages",
        "From 3 to " + STAGES + ", at least one each that is open, won and lost.");
    IntStream.range(0, stages.size())
        .forEach(i -> StageRules.check(stages.get(i), "/stages/" + i, violations));
  }

  private static boolean has(List<StageSettings> stages, StageType type) {
    return stages.stream().anyMatch(stage -> stage.type() == type);
  }
}
