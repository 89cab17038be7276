package org.dealwright.analytics.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.analytics.application.DealFigures.AtStage;
import org.dealwright.analytics.domain.Period;
import org.dealwright.analytics.domain.Share;
import org.dealwright.api.analytics.FunnelReport;
import org.dealwright.api.analytics.FunnelReport.Cohort;
import org.dealwright.api.deal.StageName;
import org.dealwright.currency.domain.ReportingSum;
import org.dealwright.deal.application.StageFlow;
import org.dealwright.deal.application.StageFlow.Fate;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.money.Rounding;
import org.jspecify.annotations.Nullable;

/** What stands at a pipeline's stages, and what became of those that came there. */
@Dependent
public class ReportFunnel {

  private static final Fate NONE = new Fate(0, 0, 0, 0, 0);

  private final DealFigures deals;
  private final StageFlow flow;
  private final Pipelines pipelines;
  private final Caller caller;

  @Inject
  ReportFunnel(DealFigures deals, StageFlow flow, Pipelines pipelines, Caller caller) {
    this.deals = deals;
    this.flow = flow;
    this.pipelines = pipelines;
    this.caller = caller;
  }

  @Transactional
  public FunnelReport report(Scope scope) {
    Pipeline pipeline = pipelines.find(scope.pipelineId());
    Map<UUID, List<AtStage>> now =
        deals.byStage(pipeline.id(), scope.owner()).stream()
            .collect(Collectors.groupingBy(AtStage::stageId));
    Map<UUID, Fate> fates = fates(pipeline, scope, scope.period());
    Map<UUID, Fate> before =
        scope.compare() ? fates(pipeline, scope, scope.period().before()) : Map.of();
    return new FunnelReport(
        Periods.view(scope.period()),
        Periods.before(scope),
        new StageName(pipeline.id(), pipeline.name()),
        caller.organisation().currency(),
        pipeline.stages().stream()
            .map(
                stage ->
                    view(
                        stage,
                        now.getOrDefault(stage.id(), List.of()),
                        cohort(stage, fates),
                        scope.compare() ? cohort(stage, before) : null))
            .toList());
  }

  private Map<UUID, Fate> fates(Pipeline pipeline, Scope scope, Period period) {
    return flow.fates(
        new StageFlow.Which(pipeline.id(), scope.owner()),
        new StageFlow.Between(period.from(), period.until()));
  }

  private FunnelReport.FunnelStage view(
      Stage stage, List<AtStage> now, Cohort cohort, @Nullable Cohort before) {
    ReportingSum sum = new ReportingSum(caller.organisation().currency());
    now.forEach(at -> sum.add(at.sum().value(), at.sum().converted()));
    return new FunnelReport.FunnelStage(
        new StageName(stage.id(), stage.name()),
        stage.type(),
        now.stream().mapToLong(at -> at.sum().deals()).sum(),
        sum.value(),
        Rounding.percent(sum.value(), stage.probability()),
        sum.others(),
        cohort,
        before);
  }

  private static Cohort cohort(Stage stage, Map<UUID, Fate> fates) {
    Fate fate = fates.getOrDefault(stage.id(), NONE);
    return new Cohort(
        fate.entered(),
        fate.undecided(),
        stage.isOpen()
            ? Share.of(fate.advanced(), fate.entered() - fate.undecided())
            : Share.of(0, 0),
        Share.of(fate.won(), fate.won() + fate.lost()));
  }
}
