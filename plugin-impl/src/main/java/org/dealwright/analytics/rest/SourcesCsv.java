package org.dealwright.analytics.rest;

import java.util.List;
import org.dealwright.api.analytics.SourceReport;
import org.dealwright.api.analytics.SourceReport.SourceFigures;
import org.dealwright.platform.rest.CsvColumns;

/** Sources as a file, a line for each. */
final class SourcesCsv {

  /** A source, and the currency of its sums. */
  record Line(SourceReport.Source source, String currency) {

    SourceFigures current() {
      return source.current();
    }
  }

  static final CsvColumns<Line> COLUMNS =
      new CsvColumns<Line>()
          .with("source", line -> line.source().source())
          .with("leads", line -> line.current().leads())
          .with("active", line -> line.current().active())
          .with("won", line -> line.current().conversionRate().part())
          .with("conversionRate", line -> line.current().conversionRate().rate())
          .with("conversionRateLow", line -> line.current().conversionRate().low())
          .with("conversionRateHigh", line -> line.current().conversionRate().high())
          .with("closed", line -> line.current().conversionRateOfClosed().n())
          .with("conversionRateOfClosed", line -> line.current().conversionRateOfClosed().rate())
          .with("wonValue", line -> Cells.decimal(line.current().wonValue(), line.currency()))
          .with(
              "pipelineValue",
              line -> Cells.decimal(line.current().pipelineValue(), line.currency()))
          .with("currency", Line::currency)
          .with("otherCurrencies", line -> Cells.others(line.current().otherCurrencies()))
          .with("leadsBefore", line -> Cells.of(line.source().before(), f -> f.leads()))
          .with(
              "conversionRateBefore",
              line -> Cells.of(line.source().before(), f -> f.conversionRate().rate()));

  private SourcesCsv() {}

  static List<Line> lines(SourceReport report) {
    return report.sources().stream().map(source -> new Line(source, report.currency())).toList();
  }
}
