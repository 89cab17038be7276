package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.StageName;
import org.dealwright.api.deal.StageTransitionView;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.pipeline.application.PipelineViews;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.jspecify.annotations.Nullable;

/** Deals as the API shows them, with their history. */
@Dependent
public class DealViews {

  private final DealRepository deals;
  private final PipelineRepository pipelines;

  @Inject
  DealViews(DealRepository deals, PipelineRepository pipelines) {
    this.deals = deals;
    this.pipelines = pipelines;
  }

  public DealView of(Deal deal) {
    Map<UUID, Stage> stages = stages();
    return new DealView(
        deal.id(),
        deal.title(),
        deal.pipelineId(),
        PipelineViews.reference(stages.get(deal.stageId())),
        deal.status(),
        deal.leadId().orElse(null),
        deal.value().orElse(null),
        deal.owner(),
        deal.enteredStageAt(),
        deal.expectedCloseOn(),
        deal.closedAt(),
        deal.closeReason(),
        deal.version(),
        history(deal, stages));
  }

  private List<StageTransitionView> history(Deal deal, Map<UUID, Stage> stages) {
    return deals.transitions(deal.id()).stream().map(t -> view(t, stages)).toList();
  }

  private static StageTransitionView view(StageTransition transition, Map<UUID, Stage> stages) {
    return new StageTransitionView(
        name(transition.fromStageId(), stages),
        new StageName(transition.toStageId(), stages.get(transition.toStageId()).name()),
        transition.at(),
        transition.why().actor().view(),
        transition.why().reason(),
        transition.why().score());
  }

  private static @Nullable StageName name(@Nullable UUID stage, Map<UUID, Stage> stages) {
    return stage == null ? null : new StageName(stage, stages.get(stage).name());
  }

  private Map<UUID, Stage> stages() {
    return pipelines.all().stream()
        .flatMap(pipeline -> pipeline.stages().stream())
        .collect(Collectors.toMap(Stage::id, Function.identity()));
  }
}
