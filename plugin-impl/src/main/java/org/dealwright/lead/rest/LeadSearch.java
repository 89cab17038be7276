package org.dealwright.lead.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.lead.application.LeadQueries.Filter;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.lead.application.LeadQueries.SortKey;
import org.dealwright.lead.application.LeadQueries.Window;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.rest.Limits;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of leads. */
public class LeadSearch {

  private static final Map<String, SortKey> SORTS =
      Map.of(
          "score", SortKey.SCORE,
          "createdAt", SortKey.CREATED_AT,
          "updatedAt", SortKey.UPDATED_AT,
          "name", SortKey.NAME,
          "company", SortKey.COMPANY,
          "estimatedValue", SortKey.ESTIMATED_VALUE);

  @QueryParam("status")
  private List<String> statuses = List.of();

  @QueryParam("source")
  private List<String> sources = List.of();

  @QueryParam("band")
  private List<String> bands = List.of();

  @QueryParam("stageId")
  private @Nullable UUID stageId;

  @QueryParam("scoreMin")
  private @Nullable Integer scoreMin;

  @QueryParam("scoreMax")
  private @Nullable Integer scoreMax;

  @QueryParam("assignedTo")
  private @Nullable String assignedTo;

  @QueryParam("q")
  private @Nullable String text;

  @QueryParam("dateFrom")
  private @Nullable Instant from;

  @QueryParam("dateTo")
  private @Nullable Instant until;

  @QueryParam("sort")
  @DefaultValue("-createdAt")
  private String sort = "-createdAt";

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit = 50;

  @QueryParam("cursor")
  private @Nullable String cursor;

  Filter filter() {
    Violations violations = new Violations();
    violations.check(text == null || text.length() <= 200, "q", "At most 200 characters.");
    violations.throwIfAny();
    return new Filter(
        all("status", statuses, LeadStatus::valueOf),
        all("source", sources, LeadSource::valueOf),
        all("band", bands, ScoreBand::valueOf),
        stageId,
        scoreMin,
        scoreMax,
        blankToNull(assignedTo),
        blankToNull(text),
        from,
        until);
  }

  Window window() {
    boolean descending = sort.startsWith("-");
    SortKey key = SORTS.get(descending ? sort.substring(1) : sort);
    if (key == null) {
      throw new ValidationException("sort", "One of " + SORTS.keySet().stream().sorted().toList());
    }
    return new Window(
        new Sort(key, descending), Limits.checked("limit", limit, 200), blankToNull(cursor));
  }

  private static <E extends Enum<E>> List<E> all(
      String parameter, List<String> names, Function<String, E> valueOf) {
    try {
      return names.stream().map(name -> valueOf.apply(name.toUpperCase(Locale.ROOT))).toList();
    } catch (IllegalArgumentException e) {
      throw new ValidationException(parameter, "There is no such value.");
    }
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.trim();
  }
}
