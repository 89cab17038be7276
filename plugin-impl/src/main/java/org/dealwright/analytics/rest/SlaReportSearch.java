package org.dealwright.analytics.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.analytics.application.ReadSlaReport.Question;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.rest.Names;
import org.jspecify.annotations.Nullable;

/** The query parameters of the report on answers. */
public class SlaReportSearch {

  @QueryParam("dateFrom")
  private @Nullable Instant from;

  @QueryParam("dateTo")
  private @Nullable Instant until;

  /** {@code previous}, or nothing. */
  @QueryParam("compare")
  private @Nullable String compare;

  @QueryParam("pipelineId")
  private @Nullable UUID pipelineId;

  /** A user's id, {@code me}, or {@code nobody}. */
  @QueryParam("owner")
  private @Nullable String owner;

  Question question(Caller caller) {
    String with = Names.given("compare", compare);
    if (with != null && !with.equals("previous")) {
      throw new ValidationException("compare", "Say previous, or nothing.");
    }
    return new Question(from, until, with != null, pipelineId, owner(caller));
  }

  private @Nullable String owner(Caller caller) {
    String given = Names.given("owner", owner);
    if ("me".equals(given)) {
      return caller.identity().map(Caller.Identity::subject).orElse(given);
    }
    return "nobody".equals(given) ? "" : given;
  }
}
