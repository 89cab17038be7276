package org.dealwright.activity.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.dealwright.activity.application.ActivityQueries.Window;
import org.dealwright.api.activity.TimelineKind;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Names;
import org.jspecify.annotations.Nullable;

/** The query parameters of a timeline. */
public class TimelineSearch {

  @QueryParam("kind")
  private List<String> kinds = List.of();

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit = 50;

  @QueryParam("cursor")
  private @Nullable String cursor;

  Set<TimelineKind> kinds() {
    return Set.copyOf(Names.all("kind", kinds, TimelineKind::valueOf));
  }

  Window window() {
    return new Window(Limits.checked("limit", limit, 200), Names.given("cursor", cursor));
  }
}
