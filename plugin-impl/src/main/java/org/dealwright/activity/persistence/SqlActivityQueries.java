package org.dealwright.activity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dealwright.activity.application.ActivityQueries;
import org.dealwright.activity.domain.About;
import org.dealwright.api.Slice;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.TimelineEntryView;
import org.dealwright.api.activity.TimelineKind;
import org.dealwright.platform.persistence.Place;
import org.dealwright.platform.persistence.SqlGateway;

/** Activities by keyset; a timeline is merged from its parts, each read no further than needed. */
@Dependent
class SqlActivityQueries implements ActivityQueries {

  /** A link is kept by the customer's id and shown by its present name. */
  private static final String CUSTOMER_NAMES =
      """

      left join customers f on a.field = 'customerId'
        and f.organisation_id = a.organisation_id and cast(f.id as text) = a.old_value
      left join customers t on a.field = 'customerId'
        and t.organisation_id = a.organisation_id and cast(t.id as text) = a.new_value
      where a.organisation_id = :organisation
      """;

  private final SqlGateway sql;

  @Inject
  SqlActivityQueries(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Optional<ActivityView> one(UUID id) {
    return sql.one(
        ActivityRows.SELECT + " and a.id = :id",
        Map.of("id", id),
        (row, context) -> ActivityRows.view(row));
  }

  @Override
  public Slice<ActivityView> list(About about, Filter filter, Window window) {
    List<ActivityView> rows = activities(about, filter, window);
    return Place.slice(rows, window.limit(), a -> new Place(a.occurredAt(), a.id()));
  }

  private List<ActivityView> activities(About about, Filter filter, Window window) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("limit", window.limit() + 1);
    String conditions =
        conditions(filter, parameters)
            + Place.after(window.cursor(), "a.occurred_at, a.id", parameters);
    String query =
        selected(about, conditions, parameters)
            + " order by a.occurred_at desc, a.id desc limit :limit";
    return sql.list(query, parameters, (row, context) -> ActivityRows.view(row));
  }

  @Override
  public void each(About about, Filter filter, Consumer<ActivityView> consumer) {
    Map<String, Object> parameters = new HashMap<>();
    String query =
        selected(about, conditions(filter, parameters), parameters)
            + " order by a.occurred_at desc, a.id desc";
    sql.each(query, parameters, (row, context) -> ActivityRows.view(row), consumer);
  }

  private static String selected(About about, String conditions, Map<String, Object> parameters) {
    if (about.dealId() != null) {
      parameters.put("about", about.dealId());
      return ActivityRows.SELECT + " and a.deal_id = :about" + conditions;
    }
    if (about.leadId() != null) {
      parameters.put("about", about.leadId());
      return ActivityRows.SELECT + " and a.lead_id = :about" + conditions;
    }
    parameters.put("about", about.customerId());
    return ActivityRows.select(CustomerParts.activities(conditions));
  }

  private static String conditions(Filter filter, Map<String, Object> parameters) {
    StringBuilder conditions = new StringBuilder();
    if (!filter.types().isEmpty()) {
      conditions.append(" and a.type = any(:types)");
      parameters.put("types", filter.types().stream().map(Enum::name).toArray(String[]::new));
    }
    if (filter.actorId() != null) {
      conditions.append(" and a.actor_id = :actor");
      parameters.put("actor", filter.actorId());
    }
    if (filter.done() != null) {
      conditions.append(" and a.type = 'TASK' and (a.done_at is not null) = :done");
      parameters.put("done", filter.done());
    }
    if (filter.from() != null) {
      conditions.append(" and a.occurred_at >= :from");
      parameters.put("from", filter.from().atOffset(ZoneOffset.UTC));
    }
    if (filter.until() != null) {
      conditions.append(" and a.occurred_at < :until");
      parameters.put("until", filter.until().atOffset(ZoneOffset.UTC));
    }
    return conditions.toString();
  }

  @Override
  public Slice<TimelineEntryView> timeline(About about, Set<TimelineKind> kinds, Window window) {
    Stream<TimelineEntryView> merged =
        Stream.of(
                told(about, kinds, window),
                fieldChanges(about, kinds, window),
                signals(about, kinds, window))
            .flatMap(List::stream);
    List<TimelineEntryView> rows =
        merged
            .sorted(Comparator.comparing(SqlActivityQueries::place, Place.NEWEST_FIRST))
            .limit(window.limit() + 1L)
            .toList();
    return Place.slice(rows, window.limit(), SqlActivityQueries::place);
  }

  private List<TimelineEntryView> told(About about, Set<TimelineKind> kinds, Window window) {
    List<ActivityType> types =
        Arrays.stream(ActivityType.values())
            .filter(type -> wants(kinds, TimelineRows.kind(type)))
            .toList();
    if (types.isEmpty()) {
      return List.of();
    }
    Filter filter = new Filter(types, null, null, null, null);
    return activities(about, filter, window).stream().map(TimelineRows::entry).toList();
  }

  /** A status or an owner that changed is told as such. */
  private List<TimelineEntryView> fieldChanges(
      About about, Set<TimelineKind> kinds, Window window) {
    if (about.dealId() != null || !wants(kinds, TimelineKind.FIELD_CHANGE)) {
      return List.of();
    }
    boolean ofLead = about.leadId() != null;
    Map<String, Object> parameters = parameters(about, window);
    String conditions =
        " and a.field not in ('status', 'assignedTo')"
            + Place.after(window.cursor(), "a.changed_at, a.id", parameters);
    String query =
        "select a.*, f.name as from_name, t.name as to_name from "
            + (ofLead ? "lead_field_changes a" : CustomerParts.fieldChanges(conditions))
            + CUSTOMER_NAMES
            + (ofLead ? " and a.lead_id = :about" + conditions : "")
            + " order by a.changed_at desc, a.id desc limit :limit";
    return sql.list(query, parameters, (row, context) -> TimelineRows.fieldChange(row));
  }

  private List<TimelineEntryView> signals(About about, Set<TimelineKind> kinds, Window window) {
    if (about.dealId() != null || !wants(kinds, TimelineKind.SIGNAL)) {
      return List.of();
    }
    boolean ofLead = about.leadId() != null;
    Map<String, Object> parameters = parameters(about, window);
    String conditions = Place.after(window.cursor(), "a.occurred_at, a.id", parameters);
    String query =
        """
        select a.id, a.lead_id, a.occurred_at, a.type, a.trust,
          a.properties ->> 'page_path' as page_path from\
        """
            + (ofLead ? " signals a" : " " + CustomerParts.signals(conditions))
            + " where a.organisation_id = :organisation"
            + (ofLead ? " and a.lead_id = :about" + conditions : "")
            + " order by a.occurred_at desc, a.id desc limit :limit";
    return sql.list(query, parameters, (row, context) -> TimelineRows.signal(row));
  }

  private static boolean wants(Set<TimelineKind> kinds, TimelineKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /** For a lead or a customer: one row more than is shown says whether there are more. */
  private static Map<String, Object> parameters(About about, Window window) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("about", about.leadId() != null ? about.leadId() : about.customerId());
    parameters.put("limit", window.limit() + 1);
    return parameters;
  }

  private static Place place(TimelineEntryView entry) {
    return new Place(entry.at(), entry.id());
  }
}
