package org.dealwright.platform.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dealwright.platform.idempotency.KeptAnswers;
import org.dealwright.platform.task.JobRuns;

/** Forgets kept answers after a day or two, each night, on one node. */
@Singleton
public class ForgetAnswers {

  static final String JOB = "kept-answers";

  private static final Duration KEPT = Duration.ofHours(24);

  @Inject private JobRuns runs;
  @Inject private KeptAnswers answers;
  @Inject private Clock clock;

  @Schedule(hour = "1", minute = "45", second = "0", timezone = "UTC", persistent = false)
  void run() {
    Instant now = clock.instant();
    runs.claim(JOB, now.truncatedTo(ChronoUnit.DAYS), null, now).ifPresent(id -> forget(id, now));
  }

  private void forget(UUID run, Instant now) {
    answers.forget(now.minus(KEPT));
    runs.finishRunIfDone(run, now);
  }
}
