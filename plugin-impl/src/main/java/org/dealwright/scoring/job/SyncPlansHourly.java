package org.dealwright.scoring.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.dealwright.host.job.HostTimetable;
import org.dealwright.scoring.application.SyncPlans;

/** Starts the mirroring of the plans that the host sells, once an hour, if it can tell them. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SyncPlansHourly {

  @Inject private HostTimetable timetable;
  @Inject private SyncPlans job;

  @Schedule(hour = "*", minute = "8", second = "20", persistent = false)
  void start() {
    timetable.start(job, ChronoUnit.HOURS);
  }
}
