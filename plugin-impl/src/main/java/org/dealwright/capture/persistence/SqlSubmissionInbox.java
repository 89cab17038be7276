package org.dealwright.capture.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.capture.application.SubmissionInbox;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.platform.persistence.SqlGateway;

/**
 * The inbox as a table. Reservations go by the database's clock, the only one that all nodes share;
 * each try waits twice as long as the one before.
 */
@Dependent
class SqlSubmissionInbox implements SubmissionInbox {

  private static final int TRIES = 10;

  private final SqlGateway sql;
  private final PlatformSql platform;
  private final Json json;

  @Inject
  SqlSubmissionInbox(SqlGateway sql, PlatformSql platform, Json json) {
    this.sql = sql;
    this.platform = platform;
    this.json = json;
  }

  @Override
  public void add(Submission submission) {
    sql.update(
        """
        insert into capture_submissions (organisation_id, id, received_at, form)
        values (:organisation, :id, :receivedAt, cast(:form as jsonb))
        """,
        Map.of(
            "id", submission.id(),
            "receivedAt", submission.receivedAt().atOffset(ZoneOffset.UTC),
            "form", json.write(submission.form())));
  }

  @Override
  public List<Waiting> reserve(int limit) {
    return platform.list(
        """
        with next as (
          select organisation_id, id from capture_submissions
          where outcome is null and tries < :tries and due_at <= now()
            and organisation_id in (select o.id from organisations o where o.active)
          order by due_at limit :limit for update skip locked)
        update capture_submissions s
        set tries = s.tries + 1, due_at = now() + interval '30 seconds' * power(2, s.tries)
        from next where s.organisation_id = next.organisation_id and s.id = next.id
        returning s.organisation_id, s.id
        """,
        Map.of("tries", TRIES, "limit", limit),
        (row, context) ->
            new Waiting(
                row.getObject("organisation_id", UUID.class), row.getObject("id", UUID.class)));
  }

  @Override
  public Optional<Submission> lock(UUID id) {
    return sql.one(
        """
        select received_at, form from capture_submissions
        where organisation_id = :organisation and id = :id and outcome is null for update
        """,
        Map.of("id", id),
        (row, context) ->
            new Submission(
                id,
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                json.read(row.getString("form"), CaptureRequest.class)));
  }

  @Override
  public void finish(UUID id, UUID leadId, Outcome outcome) {
    sql.update(
        """
        update capture_submissions set lead_id = :lead, outcome = :outcome, form = null
        where organisation_id = :organisation and id = :id
        """,
        Map.of("id", id, "lead", leadId, "outcome", outcome.name()));
  }
}
