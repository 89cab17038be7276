package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.Draft;
import org.dealwright.scoring.domain.DraftRepository;

/** Drafts in the database. */
@Dependent
class SqlDrafts implements DraftRepository {

  private static final String ONE =
      "select * from scoring_drafts where organisation_id = :organisation and id = :id";

  private final SqlGateway sql;

  @Inject
  SqlDrafts(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public List<Draft> all(int limit) {
    return sql.list(
        """
        select * from scoring_drafts where organisation_id = :organisation
        order by updated_at desc, id limit :limit
        """,
        Map.of("limit", limit),
        (row, context) -> draft(row));
  }

  @Override
  public Optional<Draft> find(UUID id) {
    return sql.one(ONE, Map.of("id", id), (row, context) -> draft(row));
  }

  @Override
  public Optional<Draft> lock(UUID id) {
    return sql.one(ONE + " for no key update", Map.of("id", id), (row, context) -> draft(row));
  }

  @Override
  public void add(Draft draft) {
    sql.update(
        """
        insert into scoring_drafts (organisation_id, id, definition, created_at, updated_at,
          updated_by, updated_by_name, version)
        values (:organisation, :id, cast(:document as json), :updatedAt, :updatedAt, :by, :byName,
          :version)
        """,
        parameters(draft));
  }

  @Override
  public void update(Draft draft) {
    sql.update(
        """
        update scoring_drafts set definition = cast(:document as json), updated_at = :updatedAt,
          updated_by = :by, updated_by_name = :byName, version = :version
        where organisation_id = :organisation and id = :id
        """,
        parameters(draft));
  }

  private static Map<String, Object> parameters(Draft draft) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", draft.id());
    parameters.put("document", draft.document());
    parameters.put("updatedAt", draft.updatedAt().atOffset(ZoneOffset.UTC));
    parameters.put("by", draft.updatedBy().id());
    parameters.put("byName", draft.updatedBy().name());
    parameters.put("version", draft.version());
    return parameters;
  }

  @Override
  public void delete(UUID id) {
    sql.update(
        "delete from scoring_drafts where organisation_id = :organisation and id = :id",
        Map.of("id", id));
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getString("definition"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("updated_at").toInstant(),
        Actor.user(row.getString("updated_by"), row.getString("updated_by_name")),
        row.getInt("version"));
  }
}
