package org.dealwright.analytics.rest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.api.analytics.KpiFigures;
import org.dealwright.api.analytics.KpiReport;
import org.dealwright.platform.rest.CsvColumns;
import org.jspecify.annotations.Nullable;

/** The figures as a file, a line for each. */
final class KpisCsv {

  /** A figure, now and before. */
  record Line(String name, @Nullable Object current, @Nullable Object before) {}

  static final CsvColumns<Line> COLUMNS =
      new CsvColumns<Line>()
          .with("figure", Line::name)
          .with("current", Line::current)
          .with("before", Line::before);

  private KpisCsv() {}

  static List<Line> lines(KpiReport report) {
    String currency = report.currency();
    return Stream.of(
            line(report, "totalLeads", KpiFigures::totalLeads),
            line(report, "newLeads", KpiFigures::newLeads),
            line(report, "activeLeads", KpiFigures::activeLeads),
            line(report, "pipelineValue", k -> Cells.decimal(k.pipelineValue(), currency)),
            line(report, "otherCurrencies", k -> Cells.others(k.otherCurrencies())),
            line(report, "wonDeals", KpiFigures::wonDeals),
            line(report, "wonValue", k -> Cells.decimal(k.wonValue(), currency)),
            line(report, "wonOtherCurrencies", k -> Cells.others(k.wonOtherCurrencies())),
            line(report, "currency", k -> currency),
            line(report, "conversionRate", k -> k.conversionRate().rate()),
            line(report, "conversionRateOfClosed", k -> k.conversionRateOfClosed().rate()),
            line(report, "avgScore", KpiFigures::avgScore),
            new Line(
                "from",
                report.period().from(),
                Cells.of(report.periodBefore(), period -> period.from())),
            new Line(
                "until",
                report.period().until(),
                Cells.of(report.periodBefore(), period -> period.until())))
        .toList();
  }

  private static Line line(
      KpiReport report, String name, Function<KpiFigures, ? extends @Nullable Object> figure) {
    return new Line(
        name,
        figure.apply(report.current()),
        report.before() == null ? null : figure.apply(report.before()));
  }
}
