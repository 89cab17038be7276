package org.dealwright.activity.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.dealwright.activity.application.ActivityQueries.Filter;
import org.dealwright.activity.application.ActivityQueries.Window;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Names;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of activities. */
public class ActivitySearch {

  @QueryParam("type")
  private List<String> types = List.of();

  @QueryParam("actor")
  private @Nullable String actor;

  @QueryParam("done")
  private @Nullable Boolean done;

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
    return new Filter(
        Names.all("type", types, ActivityType::valueOf),
        Names.given("actor", actor),
        done,
        from,
        until);
  }

  Window window() {
    return new Window(Limits.checked("limit", limit, 200), Names.given("cursor", cursor));
  }
}
