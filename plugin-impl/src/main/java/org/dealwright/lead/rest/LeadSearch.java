package org.dealwright.lead.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.sla.SlaState;
import org.dealwright.deal.rest.LeadParameters;
import org.dealwright.lead.application.ExpandLeads;
import org.dealwright.lead.application.LeadQueries.Filter;
import org.dealwright.lead.application.LeadQueries.SlaFilter;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.lead.application.LeadQueries.SortKey;
import org.dealwright.lead.application.LeadQueries.Span;
import org.dealwright.lead.application.LeadQueries.Window;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Expansions;
import org.dealwright.platform.rest.Fields;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.UserFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of leads. */
public class LeadSearch extends LeadParameters {

  private static final int FIRST_ROWS = 10_000;

  private static final Map<String, SortKey> SORTS =
      Arrays.stream(SortKey.values())
          .collect(Collectors.toUnmodifiableMap(Names::ofField, key -> key));

  @QueryParam("stageId")
  private List<UUID> stages = List.of();

  /** A user's id, {@code me}, or {@code nobody}. */
  @QueryParam("assignedTo")
  private @Nullable String assignedTo;

  /** The deleted leads, for those who may delete. */
  @QueryParam("deleted")
  @DefaultValue("false")
  private boolean deleted = false;

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

  @QueryParam("page")
  @DefaultValue("1")
  private int page = 1;

  @QueryParam("cursor")
  private @Nullable String cursor;

  /** Whether to say how long the list is; without, a page of a long one comes sooner. */
  @QueryParam("total")
  @DefaultValue("true")
  private boolean total = true;

  Filter filter(Caller caller, Instant now) {
    violations().throwIfAny();
    return new Filter(
        statuses(),
        sources(),
        bands(),
        stages,
        tags,
        scoreMin,
        scoreMax,
        confident,
        UserFilter.of("assignedTo", assignedTo, caller),
        hasCustomer,
        customerId,
        text(),
        ofDeleted(caller),
        new Span(createdFrom, createdTo(now)),
        new Span(updatedFrom, updatedTo),
        new Span(scoredFrom, scoredTo),
        new Span(followUpFrom, followUpTo),
        new SlaFilter(
            Names.all("slaState", slaStates, SlaState::valueOf),
            new Span(slaDueFrom, slaDueTo),
            now));
  }

  private boolean ofDeleted(Caller caller) {
    if (deleted && !caller.permissions().contains(Permission.LEADS_DELETE)) {
      throw new NotPermittedException("Deleted leads are shown to those who may delete.");
    }
    return deleted;
  }

  Set<ExpandLeads.Part> parts() {
    return Expansions.of(expand, ExpandLeads.Part.class);
  }

  Sort sort() {
    boolean descending = sort.startsWith("-");
    SortKey key = SORTS.get(descending ? sort.substring(1) : sort);
    if (key == null) {
      throw new ValidationException("sort", "One of " + SORTS.keySet().stream().sorted().toList());
    }
    return new Sort(key, descending);
  }

  Window window() {
    Fields.check(fields, LeadView.class);
    Limits.checked("limit", limit, 200);
    Limits.checked("page", page, FIRST_ROWS);
    int skip = (page - 1) * limit;
    if (skip + limit > FIRST_ROWS) {
      throw new ValidationException(
          "page", "Pages reach over the first " + FIRST_ROWS + " leads; go on by cursor.");
    }
    if (page > 1 && cursor != null) {
      throw new ValidationException("page", "Send a page or a cursor, not both.");
    }
    return new Window(sort(), limit, skip, Names.given("cursor", cursor), total);
  }
}
