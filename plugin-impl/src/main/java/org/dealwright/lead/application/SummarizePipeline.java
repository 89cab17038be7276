package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.api.lead.PipelineSummary;
import org.dealwright.api.lead.PipelineSummary.ByStage;
import org.dealwright.currency.application.ReadRates;
import org.dealwright.currency.domain.ReportingSum;
import org.dealwright.lead.application.SummaryQueries.AtStage;
import org.dealwright.lead.application.SummaryQueries.Counts;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.money.Rounding;
import org.jspecify.annotations.Nullable;

/** Sums up leads and deals: how many, worth what, how many won. */
@Dependent
public class SummarizePipeline {

  private final SummaryQueries queries;
  private final PipelineRepository pipelines;
  private final ReadRates rates;
  private final Caller caller;

  @Inject
  SummarizePipeline(
      SummaryQueries queries, PipelineRepository pipelines, ReadRates rates, Caller caller) {
    this.queries = queries;
    this.pipelines = pipelines;
    this.rates = rates;
    this.caller = caller;
  }

  /**
   * Sums up.
   *
   * @param pipelineId whose stages are listed; null for the default pipeline
   */
  @Transactional
  public PipelineSummary summary(@Nullable UUID pipelineId) {
    Pipeline shown =
        (pipelineId == null ? pipelines.findDefault() : pipelines.find(pipelineId))
            .orElseThrow(() -> new NotFoundException("pipeline"));
    Counts counts = queries.counts();
    Map<UUID, List<AtStage>> deals =
        queries.deals().stream().collect(Collectors.groupingBy(AtStage::stageId));
    List<ByStage> open =
        pipelines.all().stream()
            .flatMap(pipeline -> pipeline.stages().stream())
            .filter(Stage::isOpen)
            .map(stage -> byStage(stage, deals))
            .toList();
    ReportingSum total = total(open);
    return new PipelineSummary(
        counts.total(),
        counts.active(),
        counts.won(),
        counts.lost(),
        currency(),
        total.value(),
        open.stream().mapToLong(ByStage::weighted).sum(),
        total.others(),
        share(counts.won(), counts.total()),
        share(counts.won(), counts.won() + counts.lost()),
        counts.averagePoints(),
        shown.stages().stream().map(stage -> byStage(stage, deals)).toList());
  }

  /** Open deals, and the estimates of leads that have none. */
  private ReportingSum total(List<ByStage> open) {
    ReportingSum total = new ReportingSum(currency());
    for (ByStage stage : open) {
      total.add(new Money(stage.value(), currency()), null);
      stage.otherCurrencies().forEach(other -> total.add(other, null));
    }
    rates
        .convert(queries.estimates(), currency())
        .forEach(estimate -> total.add(estimate.own(), estimate.converted()));
    return total;
  }

  private ByStage byStage(Stage stage, Map<UUID, List<AtStage>> deals) {
    List<AtStage> here = deals.getOrDefault(stage.id(), List.of());
    ReportingSum sum = new ReportingSum(currency());
    here.forEach(at -> sum.add(at.value(), at.converted()));
    return new ByStage(
        stage.id(),
        stage.name(),
        here.stream().mapToLong(AtStage::deals).sum(),
        sum.value(),
        Rounding.percent(sum.value(), stage.probability()),
        sum.others());
  }

  private String currency() {
    return caller.organisation().currency();
  }

  private static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }
}
