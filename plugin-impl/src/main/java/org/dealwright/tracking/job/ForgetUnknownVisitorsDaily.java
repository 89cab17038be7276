package org.dealwright.tracking.job;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.Tasks;
import org.dealwright.tracking.application.ForgetUnknownVisitors;

/** Starts the forgetting of unknown visitors, each day, on one node. */
@Singleton
@DependsOn("TaskRunner")
public class ForgetUnknownVisitorsDaily {

  @Inject private JobRuns runs;
  @Inject private Tasks tasks;
  @Inject private Clock clock;

  @Schedule(hour = "1", minute = "50", second = "0", timezone = "UTC", persistent = false)
  void run() {
    Instant now = clock.instant();
    runs.claim(ForgetUnknownVisitors.JOB, now.truncatedTo(ChronoUnit.DAYS), null, now)
        .ifPresent(
            run -> {
              tasks.enqueue(ForgetUnknownVisitors.JOB, run.toString());
              runs.finishRunIfDone(run, now);
            });
  }
}
