package org.dealwright.host.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dealwright.api.Money;
import org.dealwright.api.host.HostPlan;
import org.dealwright.platform.money.Currencies;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of a profile's query as plans; columns that the query leaves out are not told. */
final class HostPlanRows implements RowMapper<HostPlan> {

  @Override
  public HostPlan map(ResultSet row, StatementContext context) throws SQLException {
    Set<String> columns = HostCustomerRows.columns(row.getMetaData());
    String code = row.getString("code");
    return new HostPlan(
        code,
        Objects.requireNonNullElse(HostCustomerRows.text(row, columns, "name"), code),
        price(row, columns),
        number(row, columns, "size_from"),
        number(row, columns, "size_to"),
        features(row, columns));
  }

  /** The host's decimal number, in minor units; without a currency that is known, it is none. */
  private static @Nullable Money price(ResultSet row, Set<String> columns) throws SQLException {
    BigDecimal price = columns.contains("price") ? row.getBigDecimal("price") : null;
    String named = HostCustomerRows.text(row, columns, "currency");
    String currency = named == null ? "" : named.toUpperCase(Locale.ROOT);
    if (price == null || !Currencies.isKnown(currency)) {
      return null;
    }
    BigDecimal minor = price.movePointRight(Currencies.exponent(currency));
    return new Money(minor.setScale(0, RoundingMode.HALF_EVEN).longValueExact(), currency);
  }

  private static @Nullable Integer number(ResultSet row, Set<String> columns, String column)
      throws SQLException {
    BigDecimal number = columns.contains(column) ? row.getBigDecimal(column) : null;
    return number == null ? null : number.intValueExact();
  }

  private static @Nullable List<String> features(ResultSet row, Set<String> columns)
      throws SQLException {
    Array features = columns.contains("features") ? row.getArray("features") : null;
    return features == null
        ? null
        : Arrays.stream((Object[]) features.getArray())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .toList();
  }
}
