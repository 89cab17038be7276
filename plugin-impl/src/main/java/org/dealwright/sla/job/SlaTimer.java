package org.dealwright.sla.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.dealwright.platform.task.Tasks;

/** Asks every ten seconds for a look at what is due; the queue lets one node look at a time. */
@Singleton
public class SlaTimer {

  @Inject private Tasks tasks;

  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  void plan() {
    tasks.enqueue(SlaTask.KIND, SlaTask.ALL);
  }
}
