package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Caller;

/** Shows the organisation's pipelines. */
@Dependent
public class ReadPipelines {

  private final PipelineRepository pipelines;
  private final Caller caller;

  @Inject
  ReadPipelines(PipelineRepository pipelines, Caller caller) {
    this.pipelines = pipelines;
    this.caller = caller;
  }

  @Transactional
  public List<PipelineView> all() {
    String currency = caller.organisation().currency();
    return pipelines.all().stream().map(p -> PipelineViews.pipeline(p, currency)).toList();
  }

  @Transactional
  public PipelineView one(UUID id) {
    return pipelines
        .find(id)
        .map(p -> PipelineViews.pipeline(p, caller.organisation().currency()))
        .orElseThrow(() -> new NotFoundException("pipeline"));
  }
}
