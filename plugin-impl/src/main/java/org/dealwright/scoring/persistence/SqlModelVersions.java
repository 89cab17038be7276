package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.api.scoring.ModelSummary;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.ModelDocuments;
import org.dealwright.scoring.domain.ModelVersions;

/** Published models in the database, which refuses to change them. */
@Dependent
class SqlModelVersions implements ModelVersions {

  private static final String COLUMNS =
      "select id, key, version, definition ->> 'name' as name, published_at, published_by_name"
          + " from scoring_models where organisation_id = :organisation";

  private static final String OF_SCOPE =
      """
      where organisation_id = :organisation and source is not distinct from cast(:source as text)
        and pipeline_id is not distinct from cast(:pipeline as uuid)
      """;

  private final SqlGateway sql;

  @Inject
  SqlModelVersions(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public void lock() {
    sql.list(
        """
        select 1 from scoring_assignments
        where organisation_id = :organisation and source is null and pipeline_id is null for update
        """,
        Map.of(),
        (row, context) -> row.getInt(1));
  }

  @Override
  public int next(String key) {
    return sql.one(
            """
            select coalesce(max(version), 0) + 1 from scoring_models
            where organisation_id = :organisation and key = :key
            """,
            Map.of("key", key),
            (row, context) -> row.getInt(1))
        .orElseThrow();
  }

  @Override
  public void add(UUID id, ModelDocuments.Document document, Actor by, Instant now) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", id);
    parameters.put("key", document.model().key());
    parameters.put("version", document.model().version());
    parameters.put("document", document.text());
    parameters.put("by", by.id());
    parameters.put("byName", by.id() == null ? null : by.name());
    parameters.put("now", now.atOffset(ZoneOffset.UTC));
    sql.update(
        """
        insert into scoring_models (organisation_id, id, key, version, definition, published_at,
          published_by, published_by_name)
        values (:organisation, :id, :key, :version, cast(:document as json), :now, :by, :byName)
        """,
        parameters);
  }

  @Override
  public List<ModelSummary> all(int limit) {
    Map<UUID, List<ModelScope>> scopes = scopes();
    return sql.list(
        COLUMNS + " order by published_at desc, id desc limit :limit",
        Map.of("limit", limit),
        (row, context) -> summary(row, scopes));
  }

  @Override
  public Optional<ModelSummary> find(UUID id) {
    Map<UUID, List<ModelScope>> scopes = scopes();
    return sql.one(
        COLUMNS + " and id = :id", Map.of("id", id), (row, context) -> summary(row, scopes));
  }

  private Map<UUID, List<ModelScope>> scopes() {
    record InForce(UUID model, ModelScope scope) {}
    return sql
        .list(
            """
            select model_id, source, pipeline_id from scoring_assignments
            where organisation_id = :organisation order by assigned_at, id
            """,
            Map.of(),
            (row, context) ->
                new InForce(row.getObject("model_id", UUID.class), SqlModels.scope(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                InForce::model, Collectors.mapping(InForce::scope, Collectors.toList())));
  }

  private static ModelSummary summary(ResultSet row, Map<UUID, List<ModelScope>> scopes)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ModelSummary(
        id,
        row.getString("key"),
        row.getInt("version"),
        row.getString("name"),
        row.getTimestamp("published_at").toInstant(),
        row.getString("published_by_name"),
        scopes.getOrDefault(id, List.of()));
  }

  @Override
  public String document(UUID id) {
    return sql.one(
            """
            select definition from scoring_models
            where organisation_id = :organisation and id = :id
            """,
            Map.of("id", id),
            (row, context) -> row.getString("definition"))
        .orElseThrow();
  }

  @Override
  public Optional<UUID> assign(ModelScope scope, UUID id, Instant now) {
    Map<String, Object> parameters = parameters(scope);
    Optional<UUID> before =
        sql.one(
            "select model_id from scoring_assignments " + OF_SCOPE,
            parameters,
            (row, context) -> row.getObject("model_id", UUID.class));
    parameters.put("id", Ids.next());
    parameters.put("model", id);
    parameters.put("now", now.atOffset(ZoneOffset.UTC));
    sql.update(
        """
        insert into scoring_assignments (organisation_id, id, source, pipeline_id, model_id,
          assigned_at)
        values (:organisation, :id, :source, :pipeline, :model, :now)
        on conflict on constraint scoring_assignments_scope_uq
          do update set model_id = excluded.model_id, assigned_at = excluded.assigned_at
        """,
        parameters);
    return before;
  }

  @Override
  public boolean withdraw(ModelScope scope, UUID id) {
    Map<String, Object> parameters = parameters(scope);
    parameters.put("model", id);
    return sql.update(
            "delete from scoring_assignments " + OF_SCOPE + " and model_id = :model", parameters)
        == 1;
  }

  private static Map<String, Object> parameters(ModelScope scope) {
    LeadSource source = scope.source();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("source", source == null ? null : source.name());
    parameters.put("pipeline", scope.pipelineId());
    return parameters;
  }
}
