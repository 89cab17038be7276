package org.dealwright.customer.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.dealwright.customer.application.PullSignals;
import org.dealwright.host.job.HostTimetable;

/** Starts the pulling of what customers did, every ten minutes, if the host can tell it. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PullSignalsRegularly {

  @Inject private HostTimetable timetable;
  @Inject private PullSignals job;

  @Schedule(hour = "*", minute = "5/10", second = "20", persistent = false)
  void start() {
    timetable.start(job, ChronoUnit.MINUTES);
  }
}
