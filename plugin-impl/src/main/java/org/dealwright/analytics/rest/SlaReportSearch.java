package org.dealwright.analytics.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.analytics.application.ReadSlaReport.Question;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.UserFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the report on answers. */
public class SlaReportSearch {

  @QueryParam("dateFrom")
  private @Nullable Instant from;

  @QueryParam("dateTo")
  private @Nullable Instant until;

  /** {@code previous}, or {@code none}, as where nothing is given. */
  @QueryParam("compare")
  private @Nullable String compare;

  @QueryParam("pipelineId")
  private @Nullable UUID pipelineId;

  /** A user's id, {@code me}, or {@code nobody}. */
  @QueryParam("owner")
  private @Nullable String owner;

  Question question(Caller caller) {
    String with = Names.given("compare", compare);
    if (with != null && !with.equals("previous") && !with.equals("none")) {
      throw new ValidationException("compare", "Give previous or none.");
    }
    return new Question(
        from, until, "previous".equals(with), pipelineId, UserFilter.of("owner", owner, caller));
  }
}
