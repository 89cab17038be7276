package org.dealwright.imports.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.ImportState;
import org.dealwright.api.imports.ImportView;
import org.dealwright.api.imports.RowProblem;
import org.dealwright.imports.application.ImportRepository;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Imports as rows, their files beside them. */
@Dependent
class SqlImports implements ImportRepository {

  private static final int SHOWN_PROBLEMS = 100;
  private static final String MINE = " where organisation_id = :organisation and id = :id";

  private final SqlGateway sql;
  private final Json json;
  private final Caller caller;

  @Inject
  SqlImports(SqlGateway sql, Json json, Caller caller) {
    this.sql = sql;
    this.json = json;
    this.caller = caller;
  }

  @Override
  public void add(Upload upload, byte[] content, Instant now) {
    Actor actor = caller.actor();
    Map<String, Object> values = new HashMap<>();
    values.put("id", upload.id());
    values.put("fileName", upload.fileName());
    values.put("rows", upload.rows());
    values.put("by", actor.id());
    values.put("byName", actor.name());
    values.put("now", now.atOffset(ZoneOffset.UTC));
    sql.update(
        """
        insert into imports (organisation_id, id, file_name, state, row_count, created_by,
          created_by_name, created_at)
        values (:organisation, :id, :fileName, 'UPLOADED', :rows, :by, :byName, :now)
        """,
        values);
    sql.update(
        """
        insert into import_files (organisation_id, import_id, content)
        values (:organisation, :id, :content)
        """,
        Map.of("id", upload.id(), "content", content));
  }

  @Override
  public Optional<byte[]> content(UUID id) {
    return sql.one(
        """
        select content from import_files
        where organisation_id = :organisation and import_id = :id
        """,
        Map.of("id", id),
        (row, context) -> row.getBytes("content"));
  }

  @Override
  public Optional<ImportView> find(UUID id) {
    List<RowProblem> problems = problems(id);
    return sql.one(
        "select * from imports" + MINE, Map.of("id", id), (row, context) -> view(row, problems));
  }

  @Override
  public List<ImportView> latest(int limit) {
    return sql.list(
        """
        select * from imports where organisation_id = :organisation
        order by created_at desc limit :limit
        """,
        Map.of("limit", limit),
        (row, context) -> view(row, List.of()));
  }

  private List<RowProblem> problems(UUID id) {
    return sql.list(
        """
        select * from import_problems where organisation_id = :organisation and import_id = :id
        order by row_number, column_name limit :limit
        """,
        Map.of("id", id, "limit", SHOWN_PROBLEMS),
        (row, context) -> problem(row));
  }

  @Override
  public boolean start(UUID id, ImportMapping mapping, Instant now) {
    return sql.update(
            "update imports set state = 'RUNNING', mapping = cast(:mapping as jsonb),"
                + " started_at = :now, finished_at = null, failure = null"
                + MINE
                + " and state in ('UPLOADED', 'FAILED')",
            Map.of(
                "id", id,
                "mapping", json.write(mapping),
                "now", now.atOffset(ZoneOffset.UTC)))
        == 1;
  }

  @Override
  public Optional<ImportMapping> mapping(UUID id) {
    return sql.one(
        "select mapping from imports" + MINE + " and mapping is not null",
        Map.of("id", id),
        (row, context) -> json.read(row.getString("mapping"), ImportMapping.class));
  }

  @Override
  public boolean take(UUID id, int after, int rows) {
    return sql.update(
            "update imports set processed = processed + :rows"
                + MINE
                + " and state = 'RUNNING' and processed = :after",
            Map.of("id", id, "after", after, "rows", rows))
        == 1;
  }

  @Override
  public void report(UUID id, Progress progress, List<RowProblem> problems) {
    sql.update(
        "update imports set accepted = accepted + :accepted,"
            + " refused = refused + :refused, scored = scored + :scored"
            + MINE,
        Map.of(
            "id", id,
            "accepted", progress.accepted(),
            "refused", progress.refused(),
            "scored", progress.scored()));
    sql.batch(
        """
        insert into import_problems
          (organisation_id, import_id, row_number, column_name, value, detail)
        values (:organisation, :import, :row, :column, :value, :detail) on conflict do nothing
        """,
        problems,
        (batch, problem) ->
            batch
                .bind("import", id)
                .bind("row", problem.row())
                .bind("column", problem.column())
                .bind("value", problem.value())
                .bind("detail", problem.detail()));
  }

  @Override
  public void finish(UUID id, Instant now) {
    end(id, "DONE", null, now);
  }

  @Override
  public void fail(UUID id, String why, Instant now) {
    end(id, "FAILED", why, now);
  }

  private void end(UUID id, String state, @Nullable String why, Instant now) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("state", state);
    values.put("why", why);
    values.put("now", now.atOffset(ZoneOffset.UTC));
    sql.update(
        "update imports set state = :state, failure = :why, finished_at = :now" + MINE, values);
  }

  @Override
  public void eachProblem(UUID id, Consumer<RowProblem> consumer) {
    sql.each(
        """
        select * from import_problems where organisation_id = :organisation and import_id = :id
        order by row_number, column_name
        """,
        Map.of("id", id),
        (row, context) -> problem(row),
        consumer);
  }

  private static RowProblem problem(ResultSet row) throws SQLException {
    return new RowProblem(
        row.getInt("row_number"),
        row.getString("column_name"),
        row.getString("value"),
        row.getString("detail"));
  }

  private static ImportView view(ResultSet row, List<RowProblem> problems) throws SQLException {
    return new ImportView(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        ImportState.valueOf(row.getString("state")),
        row.getInt("row_count"),
        row.getInt("processed"),
        row.getInt("accepted"),
        row.getInt("refused"),
        row.getInt("scored"),
        instant(row.getTimestamp("started_at")),
        instant(row.getTimestamp("finished_at")),
        row.getString("failure"),
        problems);
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
