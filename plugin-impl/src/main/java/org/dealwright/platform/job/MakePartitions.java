package org.dealwright.platform.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.platform.task.JobRuns;

/** Makes the partitions of the coming months, each day, on one node. */
@Singleton
public class MakePartitions {

  static final String JOB = "partitions";

  private static final int MONTHS = 4;

  @Inject private JobRuns runs;
  @Inject private PlatformSql sql;
  @Inject private Clock clock;

  @Schedule(hour = "1", minute = "30", second = "0", timezone = "UTC", persistent = false)
  void run() {
    Instant now = clock.instant();
    runs.claim(JOB, now.truncatedTo(ChronoUnit.DAYS), null, now).ifPresent(id -> make(id, now));
  }

  private void make(UUID run, Instant now) {
    sql.list(
        "select make_month_partitions(cast(:today as date), cast(:months as integer))",
        Map.of("today", now.atOffset(ZoneOffset.UTC).toLocalDate(), "months", MONTHS),
        (row, context) -> row.getInt(1));
    runs.finishRunIfDone(run, now);
  }
}
