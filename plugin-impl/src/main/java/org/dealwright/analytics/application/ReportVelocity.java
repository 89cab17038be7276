package org.dealwright.analytics.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.analytics.application.DealFigures.Whose;
import org.dealwright.analytics.domain.Period;
import org.dealwright.api.analytics.VelocityReport;
import org.dealwright.api.analytics.VelocityReport.Month;
import org.dealwright.api.analytics.VelocityReport.TimeToWin;
import org.dealwright.api.analytics.VelocityReport.VelocityFigures;
import org.dealwright.api.deal.StageName;
import org.dealwright.api.pipeline.StageStatistics.Stay;
import org.dealwright.deal.application.StageFlow;
import org.dealwright.deal.domain.SurvivalCurve;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** How long deals take, in each stage and until they are won. */
@Dependent
public class ReportVelocity {

  private static final Stay NONE = new Stay(0, null, null, null);

  private final DealFigures deals;
  private final StageFlow flow;
  private final Pipelines pipelines;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ReportVelocity(
      DealFigures deals, StageFlow flow, Pipelines pipelines, Caller caller, Clock clock) {
    this.deals = deals;
    this.flow = flow;
    this.pipelines = pipelines;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public VelocityReport report(Scope scope) {
    Pipeline pipeline = pipelines.find(scope.pipelineId());
    Whose whose = new Whose(pipeline.id(), scope.owner());
    Instant now = clock.instant();
    return new VelocityReport(
        Periods.view(scope.period()),
        Periods.before(scope),
        new StageName(pipeline.id(), pipeline.name()),
        figures(pipeline, whose, scope.period(), now),
        scope.compare() ? figures(pipeline, whose, scope.period().before(), now) : null,
        months(scope.period(), whose));
  }

  private VelocityFigures figures(Pipeline pipeline, Whose whose, Period period, Instant now) {
    Map<UUID, Stay> stays =
        flow.stays(
            new StageFlow.Which(pipeline.id(), whose.owner()),
            new StageFlow.Between(period.from(), period.until()));
    return new VelocityFigures(
        timeToWin(deals.ages(period, whose, now)),
        pipeline.stages().stream()
            .filter(Stage::isOpen)
            .map(
                stage ->
                    new VelocityReport.VelocityStage(
                        new StageName(stage.id(), stage.name()),
                        stays.getOrDefault(stage.id(), NONE)))
            .toList());
  }

  private static TimeToWin timeToWin(SurvivalCurve curve) {
    var mean = curve.restrictedMean();
    return new TimeToWin(
        curve.won(),
        curve.open(),
        mean.isPresent() ? mean.getAsDouble() : null,
        orNull(curve.quantile(0.5)),
        orNull(curve.quantile(0.9)));
  }

  private static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  /** A month without a won deal is shown, too. */
  private List<Month> months(Period period, Whose whose) {
    ZoneId zone = caller.organisation().zone();
    Map<String, DealFigures.Month> won =
        deals.months(period, whose, zone).stream()
            .collect(Collectors.toMap(DealFigures.Month::month, Function.identity()));
    YearMonth last = YearMonth.from(period.until().minusNanos(1).atZone(zone));
    return Stream.iterate(
            YearMonth.from(period.from().atZone(zone)),
            month -> !month.isAfter(last),
            month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .map(month -> view(month, won.get(month)))
        .toList();
  }

  private static Month view(String month, DealFigures.@Nullable Month won) {
    return won == null
        ? new Month(month, 0, null, null)
        : new Month(month, won.won(), won.mean(), won.median());
  }
}
