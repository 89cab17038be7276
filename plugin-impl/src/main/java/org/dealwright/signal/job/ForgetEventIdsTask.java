package org.dealwright.signal.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.platform.task.TaskHandler;
import org.dealwright.signal.application.ForgetEventIds;

/** Forgets old event ids, some in each transaction. */
@Dependent
public class ForgetEventIdsTask implements TaskHandler {

  private final ForgetEventIds forgetEventIds;

  @Inject
  ForgetEventIdsTask(ForgetEventIds forgetEventIds) {
    this.forgetEventIds = forgetEventIds;
  }

  @Override
  public String kind() {
    return ForgetEventIds.JOB;
  }

  @Override
  public void run(String id) {
    boolean more = true;
    while (more) {
      more = forgetEventIds.next();
    }
  }

  @Override
  public void giveUp(String id) {
    // The next day's task does it.
  }
}
