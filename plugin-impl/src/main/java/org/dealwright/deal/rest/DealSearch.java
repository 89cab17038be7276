package org.dealwright.deal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.deal.application.DealQueries.Filter;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.deal.application.DealQueries.Sort;
import org.dealwright.deal.application.DealQueries.SortKey;
import org.dealwright.deal.application.DealQueries.Window;
import org.dealwright.deal.application.ExpandDeals;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.rest.Expansions;
import org.dealwright.platform.rest.Fields;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.UserFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of deals. */
public class DealSearch {

  private static final int PAGED_ROWS = 10_000;

  private static final Map<String, SortKey> SORTS =
      Map.of(
          "createdAt", SortKey.CREATED_AT,
          "updatedAt", SortKey.UPDATED_AT,
          "enteredStageAt", SortKey.ENTERED_STAGE_AT,
          "expectedCloseDate", SortKey.EXPECTED_CLOSE,
          "value", SortKey.VALUE);

  @QueryParam("pipelineId")
  private @Nullable UUID pipelineId;

  @QueryParam("stageId")
  private @Nullable UUID stageId;

  @QueryParam("status")
  private List<String> statuses = List.of();

  /** A user's id, {@code me}, or {@code nobody}. */
  @QueryParam("owner")
  private @Nullable String owner;

  @QueryParam("leadId")
  private @Nullable UUID leadId;

  @QueryParam("customerId")
  private @Nullable UUID customerId;

  @QueryParam("hasCustomer")
  private @Nullable Boolean hasCustomer;

  @QueryParam("valueMin")
  private @Nullable String valueMin;

  @QueryParam("valueMax")
  private @Nullable String valueMax;

  @QueryParam("currency")
  private @Nullable String currency;

  @QueryParam("expectedCloseFrom")
  private @Nullable String expectedFrom;

  @QueryParam("expectedCloseTo")
  private @Nullable String expectedTo;

  @QueryParam("dateFrom")
  private @Nullable Instant from;

  @QueryParam("dateTo")
  private @Nullable Instant until;

  @QueryParam("q")
  private @Nullable String text;

  @QueryParam("slaState")
  private List<String> slaStates = List.of();

  @QueryParam("fields")
  private @Nullable String fields;

  @QueryParam("expand")
  private @Nullable String expand;

  @QueryParam("sort")
  @DefaultValue("-createdAt")
  private String sort = "-createdAt";

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit = 50;

  @QueryParam("cursor")
  private @Nullable String cursor;

  @QueryParam("page")
  private @Nullable Integer page;

  /** Whether to say how long the list is; without, a page of a long one comes sooner. */
  @QueryParam("total")
  @DefaultValue("true")
  private boolean total = true;

  Filter filter(Caller caller) {
    Violations violations = new Violations();
    violations.check(text == null || text.length() <= 200, "q", "At most 200 characters.");
    violations.throwIfAny();
    String code = Names.given("currency", currency);
    return new Filter(
        pipelineId,
        stageId,
        Names.all("status", statuses, DealStatus::valueOf),
        UserFilter.of("owner", owner, caller),
        leadId,
        customerId,
        hasCustomer,
        new Range<>(amount("valueMin", valueMin), amount("valueMax", valueMax)),
        code == null ? null : code.toUpperCase(Locale.ROOT),
        new Range<>(day("expectedCloseFrom", expectedFrom), day("expectedCloseTo", expectedTo)),
        new Range<>(from, until),
        Names.given("q", text),
        SlaStatesOfDeals.read(slaStates));
  }

  Window window() {
    Fields.check(fields, DealSummary.class);
    boolean descending = sort.startsWith("-");
    SortKey key = SORTS.get(descending ? sort.substring(1) : sort);
    if (key == null) {
      throw new ValidationException("sort", "One of " + SORTS.keySet().stream().sorted().toList());
    }
    int rows = Limits.checked("limit", limit, 200);
    return new Window(
        new Sort(key, descending), rows, Names.given("cursor", cursor), skip(rows), total);
  }

  Set<ExpandDeals.Part> parts() {
    return Expansions.of(expand, ExpandDeals.Part.class);
  }

  /** Pages are numbered from 1; far down only a cursor leads. */
  private int skip(int rows) {
    if (page == null) {
      return 0;
    }
    if (page < 1 || (long) page * rows > PAGED_ROWS || Names.given("cursor", cursor) != null) {
      throw new ValidationException(
          "page", "From 1, for the first " + PAGED_ROWS + " records, without a cursor.");
    }
    return (page - 1) * rows;
  }

  private static @Nullable Long amount(String name, @Nullable String text) {
    try {
      return Names.given(name, text) == null ? null : Long.valueOf(text.trim());
    } catch (NumberFormatException e) {
      throw new ValidationException(name, "Give minor units as a whole number.");
    }
  }

  private static @Nullable LocalDate day(String name, @Nullable String text) {
    try {
      return Names.given(name, text) == null ? null : LocalDate.parse(text.trim());
    } catch (DateTimeException e) {
      throw new ValidationException(name, "Give a day as 2026-11-21.");
    }
  }
}
