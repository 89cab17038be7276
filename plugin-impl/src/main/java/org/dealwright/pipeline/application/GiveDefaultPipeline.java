package org.dealwright.pipeline.application;

import static org.dealwright.api.pipeline.StageType.LOST;
import static org.dealwright.api.pipeline.StageType.OPEN;
import static org.dealwright.api.pipeline.StageType.WON;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage.Blueprint;
import org.dealwright.platform.identity.OrganisationCreated;

/** Gives a new organisation a pipeline that it can start to work with. */
@Dependent
public class GiveDefaultPipeline {

  private static final List<Blueprint> STAGES =
      List.of(
          new Blueprint("New", OPEN, "#6b7382", 5, 40, 3, LeadStatus.NEW),
          new Blueprint("Qualified", OPEN, "#3454d1", 20, 55, 7, LeadStatus.QUALIFIED),
          new Blueprint("Demo scheduled", OPEN, "#7a4fd0", 35, 75, 10, LeadStatus.QUALIFIED),
          new Blueprint("Proposal", OPEN, "#8a5a00", 55, null, 14, LeadStatus.PROPOSAL),
          new Blueprint("Negotiating", OPEN, "#0f6b7b", 75, null, 14, LeadStatus.NEGOTIATING),
          new Blueprint("Won", WON, "#0f7b4f", 100, null, null, LeadStatus.WON),
          new Blueprint("Lost", LOST, "#b3261e", 0, null, null, LeadStatus.LOST));

  private final PipelineRepository pipelines;
  private final Clock clock;

  @Inject
  GiveDefaultPipeline(PipelineRepository pipelines, Clock clock) {
    this.pipelines = pipelines;
    this.clock = clock;
  }

  void on(@Observes OrganisationCreated event) {
    pipelines.add(Pipeline.create("New business", STAGES, clock.instant()));
  }
}
