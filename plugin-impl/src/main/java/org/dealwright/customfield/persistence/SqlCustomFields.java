package org.dealwright.customfield.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.customfield.CustomFieldType;
import org.dealwright.customfield.domain.CustomField;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.customfield.domain.DeclaredFields;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Custom fields as rows; whether others are taken besides is a column of the organisation. */
@Dependent
class SqlCustomFields implements CustomFieldRepository {

  private static final String ONE =
      "select * from custom_fields where organisation_id = :organisation and id = :id";

  private final SqlGateway sql;

  @Inject
  SqlCustomFields(SqlGateway sql) {
    this.sql = sql;
  }

  /** In one round trip, since each new lead asks. */
  @Override
  public DeclaredFields declared() {
    record Line(boolean closed, @Nullable CustomField field) {}
    List<Line> lines =
        sql.list(
            """
            select o.custom_fields_closed, f.* from organisations o
              left join custom_fields f on f.organisation_id = o.id
            where o.id = :organisation order by f.created_at, f.id
            """,
            Map.of(),
            (row, context) ->
                new Line(
                    row.getBoolean("custom_fields_closed"),
                    row.getString("key") == null ? null : field(row)));
    return new DeclaredFields(
        lines.stream().map(Line::field).filter(Objects::nonNull).toList(),
        lines.stream().anyMatch(Line::closed));
  }

  @Override
  public Optional<CustomField> find(UUID id) {
    return sql.one(ONE, Map.of("id", id), (row, context) -> field(row));
  }

  @Override
  public Optional<CustomField> lock(UUID id) {
    return sql.one(ONE + " for no key update", Map.of("id", id), (row, context) -> field(row));
  }

  @Override
  public boolean add(CustomField field) {
    Map<String, Object> values = values(field, field.createdAt());
    values.put("key", field.key());
    values.put("type", field.type().name());
    return sql.update(
            """
            insert into custom_fields (organisation_id, id, key, label, type, choices, retired_at,
              created_at, version)
            values (:organisation, :id, :key, :label, :type, :choices,
              case when :retired then cast(:now as timestamptz) end, :now, :version)
            on conflict (organisation_id, key) do nothing
            """,
            values)
        == 1;
  }

  @Override
  public void update(CustomField field, Instant now) {
    sql.update(
        """
        update custom_fields set label = :label, choices = :choices, version = :version,
          retired_at = case when :retired then coalesce(retired_at, :now) end
        where organisation_id = :organisation and id = :id
        """,
        values(field, now));
  }

  private static Map<String, Object> values(CustomField field, Instant now) {
    return new HashMap<>(
        Map.of(
            "id", field.id(),
            "label", field.label(),
            "choices", field.choices().toArray(String[]::new),
            "retired", field.retired(),
            "version", field.version(),
            "now", now.atOffset(ZoneOffset.UTC)));
  }

  private static CustomField field(ResultSet row) throws SQLException {
    Object[] choices = (Object[]) row.getArray("choices").getArray();
    return new CustomField(
        row.getObject("id", UUID.class),
        row.getString("key"),
        row.getString("label"),
        CustomFieldType.valueOf(row.getString("type")),
        Arrays.stream(choices).map(Object::toString).toList(),
        row.getTimestamp("retired_at") != null,
        row.getTimestamp("created_at").toInstant(),
        row.getInt("version"));
  }
}
