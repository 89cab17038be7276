package org.dealwright.audit.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.dealwright.audit.application.AuditQueries.Filter;
import org.dealwright.audit.application.AuditQueries.Window;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Names;
import org.jspecify.annotations.Nullable;

/** The query parameters of the audit log. */
public class AuditSearch {

  private static final int TEXT = 200;

  @QueryParam("actor")
  private @Nullable String actor;

  @QueryParam("operation")
  private @Nullable String operation;

  @QueryParam("action")
  private @Nullable String action;

  @QueryParam("record")
  private @Nullable String record;

  @QueryParam("dateFrom")
  private @Nullable Instant from;

  @QueryParam("dateTo")
  private @Nullable Instant until;

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit = 50;

  @QueryParam("cursor")
  private @Nullable String cursor;

  Filter filter() {
    Violations violations = new Violations();
    Filter filter =
        new Filter(
            checked("actor", actor, violations),
            checked("operation", operation, violations),
            checked("action", action, violations),
            checked("record", record, violations),
            from,
            until);
    violations.throwIfAny();
    return filter;
  }

  private static @Nullable String checked(
      String parameter, @Nullable String value, Violations violations) {
    String given = Names.given(parameter, value);
    violations.check(
        given == null || given.length() <= TEXT, parameter, "At most " + TEXT + " characters.");
    return given;
  }

  Window window() {
    return new Window(Limits.checked("limit", limit, 200), Names.given("cursor", cursor));
  }
}
