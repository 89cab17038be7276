package org.dealwright.signal.job;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.Tasks;
import org.dealwright.signal.application.ForgetEventIds;

/** Starts the forgetting of old event ids, each day, on one node. */
@Singleton
@DependsOn("TaskRunner")
public class ForgetEventIdsDaily {

  @Inject private JobRuns runs;
  @Inject private Tasks tasks;
  @Inject private Clock clock;

  @Schedule(hour = "1", minute = "45", second = "0", timezone = "UTC", persistent = false)
  void run() {
    Instant now = clock.instant();
    runs.claim(ForgetEventIds.JOB, now.truncatedTo(ChronoUnit.DAYS), null, now)
        .ifPresent(
            run -> {
              tasks.enqueue(ForgetEventIds.JOB, run.toString());
              runs.finishRunIfDone(run, now);
            });
  }
}
