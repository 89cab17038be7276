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

  @Inject
  LockedPipelines(PipelineRepository pipelines, PipelineAudit audit, Caller caller) {
    this.pipelines = pipelines;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * A pipeline that is being changed.
   *
   * @param before as it was seen; null for one that is to be added
   */
  record Changing(Pipeline pipeline, @Nullable PipelineView before) {}

  List<Pipeline> all() {
    return pipelines.lockAll();
  }

  /**
   * The pipeline as the user saw it.
   *
   * @throws StaleVersionException with the present one, if somebody else changed it since
   */
  Changing one(UUID id, int version) {
    Pipeline pipeline =
        all().stream()
            .filter(p -> p.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("pipeline"));
    if (pipeline.version() != version) {
      throw new StaleVersionException(Map.of("current", view(pipeline)));
    }
    return new Changing(pipeline, view(pipeline));
  }

  static Stage stage(Pipeline pipeline, UUID id) {
    return pipeline.stage(id).orElseThrow(() -> new NotFoundException("stage"));
  }

  /** Writes the changes; returns the pipeline as it is then. */
  PipelineView saved(Changing changing) {
    pipelines.save();
    PipelineView now = view(changing.pipeline());
    audit.saved(changing.before(), now);
    return now;
  }

  /** Writes that a pipeline is deleted. */
  void deleted(Changing changing) {
    pipelines.save();
    audit.deleted(Objects.requireNonNull(changing.before()));
  }

  private PipelineView view(Pipeline pipeline) {
    return PipelineViews.pipeline(pipeline, caller.organisation().currency());
  }
}
