package org.dealwright.analytics.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The pipeline that a report is about. */
@Dependent
class Pipelines {

  private final PipelineRepository pipelines;

  @Inject
  Pipelines(PipelineRepository pipelines) {
    this.pipelines = pipelines;
  }

  /**
   * The named pipeline.
   *
   * @param id null for the default pipeline
   */
  Pipeline find(@Nullable UUID id) {
    return (id == null ? pipelines.findDefault() : pipelines.find(id))
        .orElseThrow(() -> new NotFoundException("pipeline"));
  }

  /** The default pipeline is the one where leads without a deal would get theirs. */
  boolean isDefault(UUID id) {
    return find(id).isDefault();
  }
}
