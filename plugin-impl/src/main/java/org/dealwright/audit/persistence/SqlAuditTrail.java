package org.dealwright.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.dealwright.api.audit.AuditChangeView;
import org.dealwright.audit.domain.SaltedValues;
import org.dealwright.platform.Ids;
import org.dealwright.platform.Json;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.audit.RequestOrigin;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.SqlGateway;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Adds entries to the log, in one round trip, unchained: they wait for nobody. */
@Dependent
class SqlAuditTrail implements AuditTrail {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  private static final String INSERT =
      """
      with entry as (
        insert into audit_log (organisation_id, id, created_at, action, operation, record_id,
          actor_kind, actor_id, request_id, values_digest)
        values (:organisation, :id, :at, :action, :operation, :record, :kind, :actorId, :request,
          :digest))
      insert into audit_values (organisation_id, entry_id, lead_id, salt, content)
      values (:organisation, :id, :lead, :salt, :content)
      """;

  private final SqlGateway sql;
  private final Json json;
  private final Caller caller;
  private final RequestOrigin origin;
  private final Clock clock;

  @Inject
  SqlAuditTrail(SqlGateway sql, Json json, Caller caller, RequestOrigin origin, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.caller = caller;
    this.origin = origin;
    this.clock = clock;
  }

  @Override
  public void record(List<AuditEntry> entries) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    sql.batch(INSERT, entries, (row, entry) -> bind(row.bind("at", now), entry));
  }

  private void bind(PreparedBatch row, AuditEntry entry) {
    Actor actor = Objects.requireNonNullElse(entry.actor(), caller.actor());
    SaltedValues values = values(entry, actor);
    row.bind("id", Ids.next())
        .bind("action", entry.action())
        .bind("operation", origin.operation())
        .bind("record", entry.recordId())
        .bind("kind", actor.kind().name())
        .bind("actorId", actor.id())
        .bind("request", origin.requestId())
        .bind("digest", values.digest())
        .bind("lead", entry.leadId())
        .bind("salt", values.salt())
        .bind("content", values.content());
  }

  private SaltedValues values(AuditEntry entry, Actor actor) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    List<AuditChangeView> changes =
        entry.changes().stream()
            .map(change -> new AuditChangeView(change.field(), change.from(), change.to()))
            .toList();
    String content = json.write(new AuditValues(actor.name(), origin.remoteAddress(), changes));
    return new SaltedValues(HexFormat.of().formatHex(salt), content);
  }
}
