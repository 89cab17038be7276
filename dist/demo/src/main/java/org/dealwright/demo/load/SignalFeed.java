package org.dealwright.demo.load;

import java.util.List;
import org.dealwright.api.signal.SignalRequest;
import org.dealwright.api.signal.SignalsReport;
import org.dealwright.demo.DemoException;
import org.dealwright.demo.api.DealwrightApi;
import org.dealwright.stack.Progress;

/** Reports what leads did, as the systems around a web site would. */
final class SignalFeed {

  private static final int AT_ONCE = 1_000;

  private final DealwrightApi api;
  private final Progress progress;

  SignalFeed(DealwrightApi api, Progress progress) {
    this.api = api;
    this.progress = progress;
  }

  /** Signals that were sent before are not counted again. */
  void send(String user, List<SignalRequest> signals) {
    for (int from = 0; from < signals.size(); from += AT_ONCE) {
      int until = Math.min(signals.size(), from + AT_ONCE);
      SignalsReport report = api.send(user, signals.subList(from, until));
      if (report.refused() > 0) {
        throw new DemoException("Signals of the demo were refused: " + firstProblem(report));
      }
    }
    progress.say(String.format("  %,d signals sent", signals.size()));
  }

  private static String firstProblem(SignalsReport report) {
    return report.results().stream()
        .flatMap(result -> result.errors().stream())
        .map(problem -> problem.pointer() + " " + problem.detail())
        .findFirst()
        .orElseThrow();
  }
}
