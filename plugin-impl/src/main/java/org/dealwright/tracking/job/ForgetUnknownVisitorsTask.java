package org.dealwright.tracking.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.platform.task.TaskHandler;
import org.dealwright.tracking.application.ForgetUnknownVisitors;

/** Forgets unknown visitors, some in each transaction. */
@Dependent
public class ForgetUnknownVisitorsTask implements TaskHandler {

  private final ForgetUnknownVisitors forgetVisitors;

  @Inject
  ForgetUnknownVisitorsTask(ForgetUnknownVisitors forgetVisitors) {
    this.forgetVisitors = forgetVisitors;
  }

  @Override
  public String kind() {
    return ForgetUnknownVisitors.JOB;
  }

  @Override
  public void run(String id) {
    boolean more = true;
    while (more) {
      more = forgetVisitors.next();
    }
  }

  @Override
  public void giveUp(String id) {
    // The next day's task does it.
  }
}
