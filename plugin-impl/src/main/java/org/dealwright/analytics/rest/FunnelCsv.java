package org.dealwright.analytics.rest;

import java.util.List;
import org.dealwright.api.analytics.FunnelReport;
import org.dealwright.platform.rest.CsvColumns;

/** A funnel as a file, a line for each stage. */
final class FunnelCsv {

  /** A stage, and the currency of its sums. */
  record Line(FunnelReport.FunnelStage stage, String currency) {}

  static final CsvColumns<Line> COLUMNS =
      new CsvColumns<Line>()
          .with("stage", line -> line.stage().stage().name())
          .with("type", line -> line.stage().type())
          .with("count", line -> line.stage().count())
          .with("value", line -> Cells.decimal(line.stage().value(), line.currency()))
          .with("weighted", line -> Cells.decimal(line.stage().weighted(), line.currency()))
          .with("currency", Line::currency)
          .with("otherCurrencies", line -> Cells.others(line.stage().otherCurrencies()))
          .with("entered", line -> line.stage().cohort().entered())
          .with("undecided", line -> line.stage().cohort().undecided())
          .with("advanced", line -> line.stage().cohort().advanced().rate())
          .with("won", line -> line.stage().cohort().won().rate())
          .with("enteredBefore", line -> Cells.of(line.stage().before(), c -> c.entered()))
          .with("advancedBefore", line -> Cells.of(line.stage().before(), c -> c.advanced().rate()))
          .with("wonBefore", line -> Cells.of(line.stage().before(), c -> c.won().rate()));

  private FunnelCsv() {}

  static List<Line> lines(FunnelReport report) {
    return report.stages().stream().map(stage -> new Line(stage, report.currency())).toList();
  }
}
