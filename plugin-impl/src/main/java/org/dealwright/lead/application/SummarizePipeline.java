package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.Money;
import org.dealwright.api.lead.PipelineSummary;
import org.dealwright.lead.application.SummaryQueries.AtStage;
import org.dealwright.lead.application.SummaryQueries.Counts;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Sums up leads and deals: how many, worth what, how many won. */
@Dependent
public class SummarizePipeline {

  private final SummaryQueries queries;
  private final PipelineRepository pipelines;

  @Inject
  SummarizePipeline(SummaryQueries queries, PipelineRepository pipelines) {
    this.queries = queries;
    this.pipelines = pipelines;
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
    List<AtStage> deals = queries.deals();
    Map<UUID, Stage> open =
        pipelines.all().stream()
            .flatMap(pipeline -> pipeline.stages().stream())
            .filter(Stage::isOpen)
            .collect(Collectors.toMap(Stage::id, Function.identity()));
    List<AtStage> ofOpen = deals.stream().filter(at -> open.containsKey(at.stageId())).toList();
    return new PipelineSummary(
        counts.total(),
        counts.active(),
        counts.won(),
        counts.lost(),
        sums(Stream.concat(values(ofOpen), queries.estimates().stream())),
        sums(ofOpen.stream().flatMap(at -> weighted(at, open.get(at.stageId())))),
        share(counts.won(), counts.total()),
        share(counts.won(), counts.won() + counts.lost()),
        counts.averagePoints(),
        shown.stages().stream().map(stage -> byStage(stage, deals)).toList());
  }

  private static PipelineSummary.ByStage byStage(Stage stage, List<AtStage> deals) {
    List<AtStage> here = deals.stream().filter(at -> at.stageId().equals(stage.id())).toList();
    return new PipelineSummary.ByStage(
        stage.id(),
        stage.name(),
        here.stream().mapToLong(AtStage::deals).sum(),
        sums(values(here)),
        sums(here.stream().flatMap(at -> weighted(at, stage))));
  }

  private static Stream<Money> values(List<AtStage> deals) {
    return deals.stream().map(AtStage::value).filter(Objects::nonNull);
  }

  private static Stream<Money> weighted(AtStage at, Stage stage) {
    return Stream.ofNullable(at.value())
        .map(
            value ->
                new Money(
                    Math.round(value.amount() * (stage.probability() / 100.0)), value.currency()));
  }

  /** In the order of the currencies' codes. */
  private static List<Money> sums(Stream<Money> amounts) {
    return amounts
        .collect(
            Collectors.groupingBy(
                Money::currency, TreeMap::new, Collectors.summingLong(Money::amount)))
        .entrySet()
        .stream()
        .map(sum -> new Money(sum.getValue(), sum.getKey()))
        .toList();
  }

  private static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }
}
