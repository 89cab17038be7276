package org.dealwright.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.audit.application.AuditRepository;
import org.dealwright.audit.domain.ChainLink;
import org.dealwright.audit.domain.LoggedEntry;
import org.dealwright.audit.domain.SaltedValues;
import org.dealwright.audit.domain.SealedEntry;
import org.dealwright.platform.persistence.Rows;
import org.dealwright.platform.persistence.SqlGateway;

/** The log and its chain as rows. */
@Dependent
class SqlAuditRepository implements AuditRepository {

  private static final Rows<Sealing> SEALINGS =
      new Rows<Sealing>()
          .column("at", "timestamptz", sealing -> sealing.entry().at())
          .column("id", "uuid", sealing -> sealing.entry().id())
          .column("sequence", "bigint", sealing -> sealing.link().sequence())
          .column("seal", "text", sealing -> sealing.link().seal());

  private static final String SEAL =
      """
      update audit_log a set sequence = sealed.sequence, seal = sealed.seal, key_id = :key,
        sealed_at = :now
      from (%s) sealed
      where a.organisation_id = :organisation and a.created_at = sealed.at and a.id = sealed.id
      """
          .formatted(SEALINGS.select());

  private final SqlGateway sql;

  @Inject
  SqlAuditRepository(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public ChainLink lockHead() {
    sql.update(
        """
        insert into audit_chains (organisation_id, sequence, seal)
        values (:organisation, :sequence, :seal) on conflict do nothing
        """,
        Map.of("sequence", ChainLink.START.sequence(), "seal", ChainLink.START.seal()));
    return head(" for update");
  }

  @Override
  public ChainLink head() {
    return head("");
  }

  private ChainLink head(String lock) {
    return sql.one(
            "select sequence, seal from audit_chains where organisation_id = :organisation" + lock,
            Map.of(),
            (row, context) -> link(row))
        .orElse(ChainLink.START);
  }

  @Override
  public List<LoggedEntry> unsealed(int limit) {
    return sql.list(
        """
        select * from audit_log where organisation_id = :organisation and sequence is null
        order by created_at, id limit :limit
        """,
        Map.of("limit", limit),
        (row, context) -> entry(row));
  }

  @Override
  public long countUnsealed() {
    return sql.one(
            """
            select count(*) from audit_log
            where organisation_id = :organisation and sequence is null
            """,
            Map.of(),
            (row, context) -> row.getLong(1))
        .orElseThrow();
  }

  @Override
  public void seal(List<Sealing> sealings, String keyId, Instant now) {
    Map<String, Object> values = new HashMap<>(SEALINGS.arrays(sealings));
    values.put("key", keyId);
    values.put("now", now.atOffset(ZoneOffset.UTC));
    sql.update(SEAL, values);
    ChainLink last = sealings.get(sealings.size() - 1).link();
    sql.update(
        """
        update audit_chains set sequence = :sequence, seal = :seal
        where organisation_id = :organisation
        """,
        Map.of("sequence", last.sequence(), "seal", last.seal()));
  }

  @Override
  public void eachSealed(Consumer<SealedEntry> consumer) {
    sql.each(
        """
        select a.*, v.salt, v.content from audit_log a
          left join audit_values v on v.organisation_id = a.organisation_id and v.entry_id = a.id
        where a.organisation_id = :organisation and a.sequence is not null order by a.sequence
        """,
        Map.of(),
        (row, context) -> sealed(row),
        consumer);
  }

  private static SealedEntry sealed(ResultSet row) throws SQLException {
    String salt = row.getString("salt");
    return new SealedEntry(
        entry(row),
        link(row),
        row.getString("key_id"),
        salt == null ? null : new SaltedValues(salt, row.getString("content")));
  }

  private static ChainLink link(ResultSet row) throws SQLException {
    return new ChainLink(row.getLong("sequence"), row.getString("seal"));
  }

  private static LoggedEntry entry(ResultSet row) throws SQLException {
    return new LoggedEntry(
        row.getObject("organisation_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        row.getString("action"),
        row.getString("operation"),
        row.getString("record_id"),
        row.getString("actor_kind"),
        row.getString("actor_id"),
        row.getString("request_id"),
        row.getString("values_digest"));
  }
}
