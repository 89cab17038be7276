package org.dealwright.customer.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.customer.application.CustomerQueries;
import org.dealwright.platform.persistence.CursorValues;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.platform.persistence.Likes;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Customers by keyset over their names. */
@Dependent
class SqlCustomerQueries implements CustomerQueries {

  /** Beyond this many, a total is only said to be larger. */
  private static final String ORDER = " order by lower(c.name), c.id";

  private static final long COUNT_CAP = 10_000;

  private final SqlGateway sql;

  @Inject
  SqlCustomerQueries(SqlGateway sql) {
    this.sql = sql;
  }

  private record Keyed(CustomerView customer, String key) {

    String cursor() {
      return Keyset.encode(List.of(key, customer.id().toString()));
    }
  }

  @Override
  public Page<CustomerView> list(Filter filter, Window window) {
    Map<String, Object> parameters = new HashMap<>();
    String conditions = conditions(filter, parameters);
    long total = total(conditions, parameters);
    List<Keyed> rows = rows(conditions, parameters, window);
    List<Keyed> shown = rows.stream().limit(window.limit()).toList();
    String next = rows.size() > window.limit() ? shown.get(shown.size() - 1).cursor() : null;
    return new Page<>(
        shown.stream().map(Keyed::customer).toList(),
        next,
        Math.min(total, COUNT_CAP),
        total <= COUNT_CAP);
  }

  @Override
  public void each(Filter filter, Consumer<CustomerView> consumer) {
    Map<String, Object> parameters = new HashMap<>();
    String conditions = conditions(filter, parameters);
    sql.each(
        "select " + CustomerRows.COLUMNS + conditions + ORDER,
        parameters,
        (row, context) -> CustomerRows.view(row),
        consumer);
  }

  private static String conditions(Filter filter, Map<String, Object> parameters) {
    StringBuilder conditions =
        new StringBuilder(" from customers c where c.organisation_id = :organisation");
    conditions.append(filter.gone() ? " and c.gone_at is not null" : " and c.gone_at is null");
    if (filter.text() != null) {
      conditions.append(" and c.search_text like :text");
      parameters.put("text", Likes.containing(filter.text().toLowerCase(Locale.ROOT)));
    }
    equal("email_key", filter.email(), conditions, parameters);
    equal("phone_key", filter.phone(), conditions, parameters);
    equal("domain", filter.domain(), conditions, parameters);
    return conditions.toString();
  }

  private static void equal(
      String column,
      @Nullable String value,
      StringBuilder conditions,
      Map<String, Object> parameters) {
    if (value != null) {
      conditions.append(" and c.%1$s = :%1$s".formatted(column));
      parameters.put(column, value);
    }
  }

  private long total(String conditions, Map<String, Object> filter) {
    Map<String, Object> parameters = new HashMap<>(filter);
    parameters.put("cap", COUNT_CAP + 1);
    return sql.one(
            "select count(*) from (select 1" + conditions + " limit :cap) counted",
            parameters,
            (row, context) -> row.getLong(1))
        .orElseThrow();
  }

  private List<Keyed> rows(String conditions, Map<String, Object> filter, Window window) {
    Map<String, Object> parameters = new HashMap<>(filter);
    parameters.put("limit", window.limit() + 1);
    return sql.list(
        "select "
            + CustomerRows.COLUMNS
            + ", lower(c.name) as sort_key"
            + conditions
            + after(window.cursor(), parameters)
            + ORDER
            + " limit :limit",
        parameters,
        (row, context) -> new Keyed(CustomerRows.view(row), row.getString("sort_key")));
  }

  private static String after(@Nullable String cursor, Map<String, Object> parameters) {
    if (cursor == null) {
      return "";
    }
    CursorValues last = Keyset.decode(cursor, 2);
    parameters.put("afterName", last.text(0));
    parameters.put("afterId", last.id(1));
    return " and (lower(c.name), c.id) > (:afterName, :afterId)";
  }

  @Override
  public Optional<CustomerView> one(UUID id) {
    return sql.one(
        "select "
            + CustomerRows.COLUMNS
            + " from customers c where c.organisation_id = :organisation and c.id = :customer",
        Map.of("customer", id),
        (row, context) -> CustomerRows.view(row));
  }
}
