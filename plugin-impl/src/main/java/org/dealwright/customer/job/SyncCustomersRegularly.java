package org.dealwright.customer.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.dealwright.customer.application.SyncCustomers;
import org.dealwright.host.job.HostTimetable;

/** Starts the mirroring of what changed in the host, every ten minutes, if it can be read. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SyncCustomersRegularly {

  @Inject private HostTimetable timetable;
  @Inject private SyncCustomers job;

  @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
  void start() {
    timetable.start(job, ChronoUnit.MINUTES);
  }
}
