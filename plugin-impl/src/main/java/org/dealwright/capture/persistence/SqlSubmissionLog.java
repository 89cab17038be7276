package org.dealwright.capture.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Map;
import org.dealwright.capture.application.SubmissionLog;
import org.dealwright.platform.persistence.SqlGateway;

/** Submissions as rows. */
@Dependent
class SqlSubmissionLog implements SubmissionLog {

  private final SqlGateway sql;

  @Inject
  SqlSubmissionLog(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public void add(Submission submission) {
    sql.update(
        """
        insert into capture_submissions
          (organisation_id, id, received_at, lead_id, outcome, remote_address)
        values (:organisation, :id, :receivedAt, :lead, :outcome, :address)
        """,
        Map.of(
            "id", submission.id(),
            "receivedAt", submission.receivedAt().atOffset(ZoneOffset.UTC),
            "lead", submission.leadId(),
            "outcome", submission.outcome().name(),
            "address", submission.remoteAddress()));
  }
}
