package org.dealwright.pipeline.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.identity.OrganisationCreated;

/** Gives a new organisation a pipeline that it can start to work with. */
@Dependent
public class GiveDefaultPipeline {

  private final PipelineRepository pipelines;
  private final Clock clock;

  @Inject
  GiveDefaultPipeline(PipelineRepository pipelines, Clock clock) {
    this.pipelines = pipelines;
    this.clock = clock;
  }

  void on(@Observes OrganisationCreated event) {
    Instant now = clock.instant();
    Pipeline pipeline = Pipeline.create("New business", FirstStages.ALL, now);
    pipeline.makeDefault(true, now);
    pipelines.add(pipeline);
  }
}
