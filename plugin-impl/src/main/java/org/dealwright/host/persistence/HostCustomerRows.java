package org.dealwright.host.persistence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dealwright.api.host.HostCustomer;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of a profile's queries as customers; columns that a query leaves out are unknown. */
record HostCustomerRows(@Nullable String urlTemplate) implements RowMapper<HostCustomer> {

  @Override
  public HostCustomer map(ResultSet row, StatementContext context) throws SQLException {
    Set<String> columns = columns(row.getMetaData());
    String id = row.getString("id");
    String reference = text(row, columns, "reference");
    String name = Objects.requireNonNullElse(text(row, columns, "name"), id);
    return new HostCustomer(
        id,
        name,
        reference,
        text(row, columns, "email"),
        text(row, columns, "phone"),
        text(row, columns, "website"),
        text(row, columns, "country"),
        url(id, reference),
        changedAt(row, columns));
  }

  static Set<String> columns(ResultSetMetaData metaData) throws SQLException {
    Set<String> columns = new HashSet<>();
    for (int i = 1; i <= metaData.getColumnCount(); i++) {
      columns.add(metaData.getColumnLabel(i).toLowerCase(Locale.ROOT));
    }
    return columns;
  }

  static @Nullable String text(ResultSet row, Set<String> columns, String column)
      throws SQLException {
    String text = columns.contains(column) ? row.getString(column) : null;
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable Instant changedAt(ResultSet row, Set<String> columns)
      throws SQLException {
    OffsetDateTime changed =
        columns.contains("changed_at") ? row.getObject("changed_at", OffsetDateTime.class) : null;
    return changed == null ? null : changed.toInstant();
  }

  private @Nullable String url(String id, @Nullable String reference) {
    if (urlTemplate == null) {
      return null;
    }
    return urlTemplate
        .replace("{id}", encoded(id))
        .replace("{reference}", encoded(Objects.requireNonNullElse(reference, "")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
