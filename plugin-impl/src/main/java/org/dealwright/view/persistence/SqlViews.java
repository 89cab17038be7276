package org.dealwright.view.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.view.ListKind;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.view.domain.View;
import org.dealwright.view.domain.ViewContent;
import org.dealwright.view.domain.ViewRepository;

/** Views in the database. */
@Dependent
class SqlViews implements ViewRepository {

  private static final TypeReference<Map<String, List<String>>> PARAMETERS =
      new TypeReference<>() {};

  private static final String ONE =
      "select * from saved_views where organisation_id = :organisation and id = :id";

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlViews(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public List<View> visible(ListKind kind, String userId, int limit) {
    return sql.list(
        """
        select * from saved_views
        where organisation_id = :organisation and kind = :kind and (shared or owner_id = :user)
        order by lower(name), id limit :limit
        """,
        Map.of("kind", kind.name(), "user", userId, "limit", limit),
        (row, context) -> view(row));
  }

  @Override
  public Optional<View> find(UUID id) {
    return sql.one(ONE, Map.of("id", id), (row, context) -> view(row));
  }

  @Override
  public Optional<View> lock(UUID id) {
    return sql.one(ONE + " for no key update", Map.of("id", id), (row, context) -> view(row));
  }

  @Override
  public void add(View view, Instant now) {
    Map<String, Object> parameters = parameters(view, now);
    parameters.put("kind", view.content().kind().name());
    parameters.put("owner", view.owner().id());
    parameters.put("ownerName", view.owner().name());
    sql.update(
        """
        insert into saved_views (organisation_id, id, kind, owner_id, owner_name, name, parameters,
          columns, shared, created_at, updated_at, version)
        values (:organisation, :id, :kind, :owner, :ownerName, :name, cast(:parameters as jsonb),
          :columns, :shared, :now, :now, :version)
        """,
        parameters);
  }

  @Override
  public void update(View view, Instant now) {
    sql.update(
        """
        update saved_views set name = :name, parameters = cast(:parameters as jsonb),
          columns = :columns, shared = :shared, updated_at = :now, version = :version
        where organisation_id = :organisation and id = :id
        """,
        parameters(view, now));
  }

  @Override
  public void delete(UUID id) {
    sql.update(
        "delete from saved_views where organisation_id = :organisation and id = :id",
        Map.of("id", id));
  }

  private Map<String, Object> parameters(View view, Instant now) {
    ViewContent content = view.content();
    return new HashMap<>(
        Map.of(
            "id", view.id(),
            "name", content.name(),
            "parameters", json.write(content.parameters()),
            "columns", content.columns().toArray(String[]::new),
            "shared", content.shared(),
            "now", now.atOffset(ZoneOffset.UTC),
            "version", view.version()));
  }

  private View view(ResultSet row) throws SQLException {
    Object[] columns = (Object[]) row.getArray("columns").getArray();
    return new View(
        row.getObject("id", UUID.class),
        Actor.user(row.getString("owner_id"), row.getString("owner_name")),
        new ViewContent(
            ListKind.valueOf(row.getString("kind")),
            row.getString("name"),
            json.mapper().convertValue(json.readTree(row.getString("parameters")), PARAMETERS),
            Arrays.stream(columns).map(Object::toString).toList(),
            row.getBoolean("shared")),
        row.getInt("version"));
  }
}
