package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.CataloguedPlan;
import org.dealwright.scoring.domain.CataloguedPlan.Facts;
import org.dealwright.scoring.domain.CataloguedPlan.Told;
import org.dealwright.scoring.domain.PlanField;
import org.dealwright.scoring.domain.PlanRepository;
import org.dealwright.scoring.model.Plan;
import org.jspecify.annotations.Nullable;

/** The catalogue of plans in the database. */
@Dependent
class SqlPlans implements PlanRepository {

  private static final String ALL = "select * from plans where organisation_id = :organisation";

  private final SqlGateway sql;
  private final Caller caller;

  @Inject
  SqlPlans(SqlGateway sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  @Override
  public List<CataloguedPlan> all() {
    return sql.list(ALL + " order by code", Map.of(), (row, context) -> plan(row));
  }

  @Override
  public List<Plan> forScores() {
    return all().stream().map(CataloguedPlan::facts).map(this::forScores).toList();
  }

  private Plan forScores(Facts facts) {
    Set<String> features =
        facts.features().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return new Plan(
        facts.code(), majorUnits(facts.price()), facts.sizeFrom(), facts.sizeTo(), features);
  }

  /** As for estimates: what is in another currency than the organisation's is not known. */
  private @Nullable Double majorUnits(@Nullable Money price) {
    if (price == null || !price.currency().equals(caller.organisation().currency())) {
      return null;
    }
    int digits = Currency.getInstance(price.currency()).getDefaultFractionDigits();
    return price.amount() / StrictMath.pow(10, digits);
  }

  @Override
  public Optional<CataloguedPlan> find(UUID id) {
    return sql.one(ALL + " and id = :id", Map.of("id", id), (row, context) -> plan(row));
  }

  @Override
  public Optional<CataloguedPlan> lock(UUID id) {
    return sql.one(ALL + " and id = :id for update", Map.of("id", id), (row, context) -> plan(row));
  }

  @Override
  public List<CataloguedPlan> lockAll() {
    return sql.list(ALL + " order by code for update", Map.of(), (row, context) -> plan(row));
  }

  @Override
  public boolean add(CataloguedPlan plan) {
    return sql.update(
            """
            insert into plans (organisation_id, id, code, name, price_amount, price_currency,
              size_from, size_to, features, version, host, host_code, host_fields)
            values (:organisation, :id, :code, :name, :amount, :currency, :sizeFrom, :sizeTo,
              :features, :version, :host, :hostCode, :hostFields)
            on conflict on constraint plans_code_uq do nothing
            """,
            parameters(plan))
        == 1;
  }

  @Override
  public boolean update(CataloguedPlan plan) {
    return sql.update(
            """
            update plans set code = :code, name = :name, price_amount = :amount,
              price_currency = :currency, size_from = :sizeFrom, size_to = :sizeTo,
              features = :features, version = :version, host = :host, host_code = :hostCode,
              host_fields = :hostFields
            where organisation_id = :organisation and id = :id and not exists (
              select 1 from plans other where other.organisation_id = :organisation
                and other.code = :code and other.id <> :id)
            """,
            parameters(plan))
        == 1;
  }

  @Override
  public void delete(UUID id) {
    sql.update(
        "delete from plans where organisation_id = :organisation and id = :id", Map.of("id", id));
  }

  private static Map<String, Object> parameters(CataloguedPlan plan) {
    Facts facts = plan.facts();
    Money price = facts.price();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", plan.id());
    parameters.put("code", facts.code());
    parameters.put("name", facts.name());
    parameters.put("amount", price == null ? null : price.amount());
    parameters.put("currency", price == null ? null : price.currency());
    parameters.put("sizeFrom", facts.sizeFrom());
    parameters.put("sizeTo", facts.sizeTo());
    parameters.put("features", facts.features().toArray(String[]::new));
    parameters.put("version", plan.version());
    Told told = plan.told();
    parameters.put("host", told == null ? null : told.host());
    parameters.put("hostCode", told == null ? null : told.code());
    parameters.put(
        "hostFields",
        told == null ? null : told.fields().stream().map(Enum::name).toArray(String[]::new));
    return parameters;
  }

  private static CataloguedPlan plan(ResultSet row) throws SQLException {
    String currency = row.getString("price_currency");
    return new CataloguedPlan(
        row.getObject("id", UUID.class),
        new Facts(
            row.getString("code"),
            row.getString("name"),
            currency == null ? null : new Money(row.getLong("price_amount"), currency),
            row.getObject("size_from", Integer.class),
            row.getObject("size_to", Integer.class),
            names(row, "features")),
        told(row),
        row.getInt("version"));
  }

  private static @Nullable Told told(ResultSet row) throws SQLException {
    String host = row.getString("host");
    return host == null
        ? null
        : new Told(
            host,
            row.getString("host_code"),
            names(row, "host_fields").stream().map(PlanField::valueOf).toList());
  }

  private static List<String> names(ResultSet row, String column) throws SQLException {
    Object[] names = (Object[]) row.getArray(column).getArray();
    return Arrays.stream(names).map(Object::toString).toList();
  }
}
