package org.dealwright.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.audit.AuditChangeView;
import org.dealwright.audit.domain.SaltedValues;
import org.dealwright.platform.Ids;
import org.dealwright.platform.Json;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.audit.Provenance;
import org.dealwright.platform.audit.RequestOrigin;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.AtCommit;
import org.dealwright.platform.persistence.RowInsert;

/** Adds entries to the log at the end of their transaction, unchained: they wait for nobody. */
@Dependent
class SqlAuditTrail implements AuditTrail {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  private record Row(
      UUID id, Instant at, AuditEntry entry, Actor actor, Provenance origin, SaltedValues values) {}

  private static final RowInsert<Row> LOG =
      RowInsert.<Row>into("audit_log")
          .column("id", "uuid", Row::id)
          .column("created_at", "timestamptz", Row::at)
          .column("action", "text", row -> row.entry().action())
          .column("operation", "text", row -> row.origin().operation())
          .column("record_id", "text", row -> row.entry().recordId())
          .column("actor_kind", "text", row -> row.actor().kind().name())
          .column("actor_id", "text", row -> row.actor().id())
          .column("request_id", "text", row -> row.origin().requestId())
          .column("values_digest", "text", row -> row.values().digest())
          .build();

  private static final RowInsert<Row> VALUES =
      RowInsert.<Row>into("audit_values")
          .column("entry_id", "uuid", Row::id)
          .column("lead_id", "uuid", row -> row.entry().leadId())
          .column("salt", "text", row -> row.values().salt())
          .column("content", "text", row -> row.values().content())
          .build();

  private final AtCommit atCommit;
  private final Json json;
  private final RequestOrigin origins;
  private final Clock clock;

  @Inject
  SqlAuditTrail(AtCommit atCommit, Json json, RequestOrigin origins, Clock clock) {
    this.atCommit = atCommit;
    this.json = json;
    this.origins = origins;
    this.clock = clock;
  }

  @Override
  public void record(List<AuditEntry> entries) {
    Instant now = clock.instant();
    List<Row> rows = entries.stream().map(entry -> row(entry, now)).toList();
    atCommit.insert(LOG, rows);
    atCommit.insert(VALUES, rows);
  }

  private Row row(AuditEntry entry, Instant now) {
    Provenance origin = origins.of(entry.leadId());
    Actor actor = Objects.requireNonNullElse(entry.actor(), origin.actor());
    return new Row(Ids.next(), now, entry, actor, origin, values(entry, actor, origin));
  }

  private SaltedValues values(AuditEntry entry, Actor actor, Provenance origin) {
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
