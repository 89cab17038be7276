package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** The organisation's pipelines while somebody changes one of them: one change after another. */
@Dependent
class LockedPipelines {

  private final PipelineRepository pipelines;
  private final PipelineAudit audit;
  private final Caller caller;

  /** The pipeline before the change; null for one that is to be added. */
  private @Nullable PipelineView seen;

  @Inject
  LockedPipelines(PipelineRepository pipelines, PipelineAudit audit, Caller caller) {
    this.pipelines = pipelines;
    this.audit = audit;
    this.caller = caller;
  }

  List<Pipeline> all() {
    return pipelines.lockAll();
  }

  /**
   * The pipeline as the user saw it.
   *
   * @throws StaleVersionException with the present one, if somebody else changed it since
   */
  Pipeline one(UUID id, int version) {
    Pipeline pipeline =
        all().stream()
            .filter(p -> p.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("pipeline"));
    if (pipeline.version() != version) {
      throw new StaleVersionException(Map.of("current", view(pipeline)));
    }
    seen = view(pipeline);
    return pipeline;
  }

  static Stage stage(Pipeline pipeline, UUID id) {
    return pipeline.stage(id).orElseThrow(() -> new NotFoundException("stage"));
  }

  /** Writes the changes; returns the pipeline as it is then. */
  PipelineView saved(Pipeline pipeline) {
    pipelines.save();
    PipelineView now = view(pipeline);
    audit.saved(seen, now);
    return now;
  }

  /** Writes that a pipeline is deleted. */
  void deleted() {
    pipelines.save();
    audit.deleted(Objects.requireNonNull(seen));
  }

  private PipelineView view(Pipeline pipeline) {
    return PipelineViews.pipeline(pipeline, caller.organisation().currency());
  }
}
