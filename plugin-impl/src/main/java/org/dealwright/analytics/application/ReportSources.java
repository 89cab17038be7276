package org.dealwright.analytics.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dealwright.analytics.application.DealFigures.Whose;
import org.dealwright.analytics.domain.Period;
import org.dealwright.analytics.domain.Share;
import org.dealwright.api.Money;
import org.dealwright.api.analytics.SourceReport;
import org.dealwright.api.analytics.SourceReport.Source;
import org.dealwright.api.analytics.SourceReport.SourceFigures;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.currency.application.ReadRates;
import org.dealwright.currency.domain.ReportingSum;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Where leads come from, and what becomes of them. */
@Dependent
public class ReportSources {

  private static final LeadFigures.OfSource NONE =
      new LeadFigures.OfSource(LeadSource.OTHER, 0, 0, 0, 0);

  private final LeadFigures leads;
  private final DealFigures deals;
  private final Pipelines pipelines;
  private final ReadRates rates;
  private final Caller caller;

  @Inject
  ReportSources(
      LeadFigures leads, DealFigures deals, Pipelines pipelines, ReadRates rates, Caller caller) {
    this.leads = leads;
    this.deals = deals;
    this.pipelines = pipelines;
    this.rates = rates;
    this.caller = caller;
  }

  @Transactional
  public SourceReport report(Scope scope) {
    boolean estimates = scope.pipelineId() == null || pipelines.isDefault(scope.pipelineId());
    Map<LeadSource, SourceFigures> current = figures(scope, scope.period(), estimates);
    Map<LeadSource, SourceFigures> before =
        scope.compare() ? figures(scope, scope.period().before(), estimates) : null;
    return new SourceReport(
        Periods.view(scope.period()),
        Periods.before(scope),
        currency(),
        Arrays.stream(LeadSource.values())
            .map(source -> source(source, current, before))
            .filter(ReportSources::isKnown)
            .sorted(Comparator.comparingLong((Source s) -> s.current().leads()).reversed())
            .toList());
  }

  private static boolean isKnown(Source source) {
    return source.current().leads() > 0 || (source.before() != null && source.before().leads() > 0);
  }

  private static Source source(
      LeadSource source,
      Map<LeadSource, SourceFigures> current,
      @Nullable Map<LeadSource, SourceFigures> before) {
    return new Source(
        source,
        Objects.requireNonNull(current.get(source)),
        before == null ? null : before.get(source));
  }

  private Map<LeadSource, SourceFigures> figures(Scope scope, Period period, boolean estimates) {
    Map<LeadSource, Sums> sums = new EnumMap<>(LeadSource.class);
    Stream.of(LeadSource.values()).forEach(source -> sums.put(source, new Sums(currency())));
    for (var deal : deals.bySource(period, new Whose(scope.pipelineId(), scope.owner()))) {
      sums.get(deal.source()).add(deal);
    }
    if (estimates) {
      leads.estimatesBySource(period, scope.owner()).forEach(one -> add(one, sums));
    }
    Map<LeadSource, LeadFigures.OfSource> counts = new EnumMap<>(LeadSource.class);
    leads.bySource(period, scope.owner()).forEach(count -> counts.put(count.source(), count));
    Map<LeadSource, SourceFigures> figures = new EnumMap<>(LeadSource.class);
    sums.forEach(
        (source, sum) -> figures.put(source, view(counts.getOrDefault(source, NONE), sum)));
    return figures;
  }

  private void add(LeadFigures.Estimate estimate, Map<LeadSource, Sums> sums) {
    rates
        .convert(List.of(estimate.value()), currency())
        .forEach(one -> sums.get(estimate.source()).add(one));
  }

  /** Won and open, each with what cannot be converted. */
  private record Sums(ReportingSum won, ReportingSum open) {

    Sums(String currency) {
      this(new ReportingSum(currency), new ReportingSum(currency));
    }

    void add(DealFigures.OfSource deal) {
      (deal.won() ? won : open).add(deal.sum().value(), deal.sum().converted());
    }

    void add(ReadRates.Converted estimate) {
      open.add(estimate.own(), estimate.converted());
    }

    List<Money> others() {
      return ReportingSum.others(won, open);
    }
  }

  private static SourceFigures view(LeadFigures.OfSource counts, Sums sums) {
    return new SourceFigures(
        counts.leads(),
        counts.active(),
        Share.of(counts.won(), counts.leads()),
        Share.of(counts.won(), counts.won() + counts.lost()),
        sums.won().value(),
        sums.open().value(),
        sums.others());
  }

  private String currency() {
    return caller.organisation().currency();
  }
}
