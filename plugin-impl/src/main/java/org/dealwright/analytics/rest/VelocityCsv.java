package org.dealwright.analytics.rest;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.analytics.VelocityReport;
import org.dealwright.api.analytics.VelocityReport.TimeToWin;
import org.dealwright.platform.rest.CsvColumns;
import org.jspecify.annotations.Nullable;

/** Days as a file: until deals are won, in each stage, and of those won in each month. */
final class VelocityCsv {

  /** One of these, with the deals that it is computed from. */
  record Line(
      String what,
      @Nullable String name,
      long deals,
      @Nullable Number mean,
      @Nullable Number median,
      @Nullable Number percentile90) {}

  static final CsvColumns<Line> COLUMNS =
      new CsvColumns<Line>()
          .with("what", Line::what)
          .with("name", Line::name)
          .with("deals", Line::deals)
          .with("meanDays", Line::mean)
          .with("medianDays", Line::median)
          .with("percentile90Days", Line::percentile90);

  private VelocityCsv() {}

  static List<Line> lines(VelocityReport report) {
    List<Line> lines = new ArrayList<>();
    TimeToWin win = report.current().timeToWin();
    lines.add(new Line("timeToWin", null, win.won(), win.mean(), win.median(), win.percentile90()));
    report.current().stages().forEach(stage -> lines.add(line(stage)));
    report
        .months()
        .forEach(m -> lines.add(new Line("month", m.month(), m.won(), m.mean(), m.median(), null)));
    return lines;
  }

  private static Line line(VelocityReport.VelocityStage stage) {
    var stay = stage.stay();
    return new Line(
        "stage",
        stage.stage().name(),
        stay.deals(),
        stay.mean(),
        stay.median(),
        stay.percentile90());
  }
}
