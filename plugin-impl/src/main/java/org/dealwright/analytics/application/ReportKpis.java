package org.dealwright.analytics.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dealwright.analytics.application.DealFigures.Sum;
import org.dealwright.analytics.application.DealFigures.Whose;
import org.dealwright.analytics.application.LeadFigures.Counts;
import org.dealwright.analytics.domain.Period;
import org.dealwright.analytics.domain.Share;
import org.dealwright.api.analytics.KpiFigures;
import org.dealwright.api.analytics.KpiReport;
import org.dealwright.currency.application.ReadRates;
import org.dealwright.currency.domain.ReportingSum;
import org.dealwright.platform.identity.Caller;

/** The dashboard's figures, each with that of the period before. */
@Dependent
public class ReportKpis {

  private final LeadFigures leads;
  private final DealFigures deals;
  private final Pipelines pipelines;
  private final ReadRates rates;
  private final Caller caller;

  @Inject
  ReportKpis(
      LeadFigures leads, DealFigures deals, Pipelines pipelines, ReadRates rates, Caller caller) {
    this.leads = leads;
    this.deals = deals;
    this.pipelines = pipelines;
    this.rates = rates;
    this.caller = caller;
  }

  @Transactional
  public KpiReport report(Scope scope) {
    boolean estimates = scope.pipelineId() == null || pipelines.isDefault(scope.pipelineId());
    return new KpiReport(
        Periods.view(scope.period()),
        Periods.before(scope),
        currency(),
        figures(scope, scope.period(), estimates),
        scope.compare() ? figures(scope, scope.period().before(), estimates) : null);
  }

  private KpiFigures figures(Scope scope, Period period, boolean estimates) {
    Whose whose = new Whose(scope.pipelineId(), scope.owner());
    Counts counts = leads.counts(period, scope.owner());
    boolean isNow = scope.upToNow() && period.equals(scope.period());
    ReportingSum open = sum(isNow ? deals.openNow(whose) : deals.openAt(period.until(), whose));
    if (estimates) {
      rates
          .convert(leads.estimatesAt(period.until(), scope.owner()), currency())
          .forEach(estimate -> open.add(estimate.own(), estimate.converted()));
    }
    List<Sum> won = deals.won(period, whose);
    ReportingSum wonSum = sum(won);
    long wonDeals = won.stream().mapToLong(Sum::deals).sum();
    return new KpiFigures(
        counts.total(),
        counts.created(),
        counts.total() - counts.closed(),
        open.value(),
        open.others(),
        wonDeals,
        wonSum.value(),
        wonSum.others(),
        Share.of(counts.won(), counts.total()),
        Share.of(wonDeals, wonDeals + deals.lost(period, whose)),
        counts.averagePoints());
  }

  private ReportingSum sum(List<Sum> sums) {
    ReportingSum sum = new ReportingSum(currency());
    sums.forEach(one -> sum.add(one.value(), one.converted()));
    return sum;
  }

  private String currency() {
    return caller.organisation().currency();
  }
}
