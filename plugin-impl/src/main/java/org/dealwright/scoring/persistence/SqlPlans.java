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
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.CataloguedPlan;
import org.dealwright.scoring.domain.CataloguedPlan.Facts;
import org.dealwright.scoring.domain.PlanRepository;
import org.dealwright.scoring.model.Plan;
import org.jspecify.annotations.Nullable;

/** The catalogue of plans in the database. */
@Dependent
class SqlPlans implements PlanRepository {

  private static final String ALL = "select * from plans where organisation_id = :organisation";

  private final SqlGateway sql;

  @Inject
  SqlPlans(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public List<CataloguedPlan> all() {
    return sql.list(ALL + " order by code", Map.of(), (row, context) -> plan(row));
  }

  @Override
  public List<Plan> forScores() {
    return all().stream().map(CataloguedPlan::facts).map(SqlPlans::forScores).toList();
  }

  private static Plan forScores(Facts facts) {
    Set<String> features =
        facts.features().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return new Plan(
        facts.code(), majorUnits(facts.price()), facts.sizeFrom(), facts.sizeTo(), features);
  }

  private static @Nullable Double majorUnits(@Nullable Money price) {
    if (price == null) {
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
  public boolean add(CataloguedPlan plan) {
    return sql.update(
            """
            insert into plans (organisation_id, id, code, name, price_amount, price_currency,
              size_from, size_to, features, version)
            values (:organisation, :id, :code, :name, :amount, :currency, :sizeFrom, :sizeTo,
              :features, :version)
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
              features = :features, version = :version
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
    return parameters;
  }

  private static CataloguedPlan plan(ResultSet row) throws SQLException {
    String currency = row.getString("price_currency");
    Object[] features = (Object[]) row.getArray("features").getArray();
    return new CataloguedPlan(
        row.getObject("id", UUID.class),
        new Facts(
            row.getString("code"),
            row.getString("name"),
            currency == null ? null : new Money(row.getLong("price_amount"), currency),
            row.getObject("size_from", Integer.class),
            row.getObject("size_to", Integer.class),
            Arrays.stream(features).map(Object::toString).toList()),
        row.getInt("version"));
  }
}
