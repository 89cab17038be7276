package org.dealwright.host.application;

import java.util.List;
import java.util.UUID;
import org.dealwright.platform.identity.Organisation;
import org.jspecify.annotations.Nullable;

/** Work on what the host knows, which somebody may ask for beside the timetable. */
public interface HostJob {

  /** Its name, and the kind of its tasks. */
  String job();

  /** Plans it now; returns the run. Joins the caller's transaction. */
  UUID onDemand(List<Organisation> which, @Nullable String requestedBy);
}
