package org.dealwright.platform.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.platform.persistence.SqlGateway;

/** Kept answers as rows; a transaction's advisory lock stands for a key under way. */
@Dependent
class SqlKeptAnswers implements KeptAnswers {

  private final SqlGateway sql;
  private final PlatformSql platform;

  @Inject
  SqlKeptAnswers(SqlGateway sql, PlatformSql platform) {
    this.sql = sql;
    this.platform = platform;
  }

  @Override
  public void lock(Request request) {
    boolean taken =
        sql.one(
                """
                select pg_try_advisory_xact_lock(hashtextextended(
                  concat_ws(chr(31), cast(:organisation as text), :principal, :operation, :key), 1))
                """,
                parameters(request),
                (row, context) -> row.getBoolean(1))
            .orElseThrow();
    if (!taken) {
      throw new ConflictException(
          "request-under-way", "A request with this Idempotency-Key is under way.");
    }
  }

  @Override
  public Optional<Answer> find(Request request) {
    return sql.one(
        """
        select fingerprint, status, location, tag, body from idempotency_keys
        where organisation_id = :organisation and principal = :principal
          and operation = :operation and key = :key
        """,
        parameters(request),
        (row, context) ->
            new Answer(
                row.getString("fingerprint"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("tag"),
                row.getString("body")));
  }

  @Override
  public void keep(Request request, Answer answer, Instant now) {
    Map<String, Object> parameters = parameters(request);
    parameters.put("fingerprint", answer.fingerprint());
    parameters.put("status", answer.status());
    parameters.put("location", answer.location());
    parameters.put("tag", answer.tag());
    parameters.put("body", answer.body());
    parameters.put("now", now.atOffset(ZoneOffset.UTC));
    sql.update(
        """
        insert into idempotency_keys (organisation_id, principal, operation, key, fingerprint,
          status, location, tag, body, answered_at)
        values (:organisation, :principal, :operation, :key, :fingerprint, :status, :location,
          :tag, :body, :now)
        """,
        parameters);
  }

  @Override
  public int forget(Instant before) {
    return platform.update(
        "delete from idempotency_keys where answered_at < :before",
        Map.of("before", before.atOffset(ZoneOffset.UTC)));
  }

  private static Map<String, Object> parameters(Request request) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("principal", request.principal());
    parameters.put("operation", request.operation());
    parameters.put("key", request.key());
    return parameters;
  }
}
