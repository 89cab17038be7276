package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.SqlGateway;

/** Leads as entities; their tags, state and changes as rows beside them. */
@Dependent
class JpaLeadRepository implements LeadRepository {

  private static final String LIVE = " and l.deletedAt is null and l.quarantinedAt is null";

  private final EntityManager entities;
  private final SqlGateway sql;
  private final ConsentLog consents;
  private final Caller caller;

  @Inject
  JpaLeadRepository(EntityManager entities, SqlGateway sql, ConsentLog consents, Caller caller) {
    this.entities = entities;
    this.sql = sql;
    this.consents = consents;
    this.caller = caller;
  }

  @Override
  public void add(Lead lead) {
    entities.persist(lead);
    entities.flush();
    sql.update(
        "insert into lead_state (organisation_id, lead_id) values (:organisation, :lead)",
        Map.of("lead", lead.id()));
    writeTags(lead);
    consents.keep(lead, channel -> true, lead.createdAt());
  }

  @Override
  public void update(Lead lead, List<FieldChange> changes, Instant now) {
    entities.flush();
    if (changes.stream().anyMatch(change -> change.field().equals("tags"))) {
      sql.update(
          "delete from lead_tags where organisation_id = :organisation and lead_id = :lead",
          Map.of("lead", lead.id()));
      writeTags(lead);
    }
    consents.keep(lead, channel -> changes.stream().anyMatch(change -> change.isOf(channel)), now);
    Actor actor = caller.actor();
    sql.batch(
        """
        insert into lead_field_changes (organisation_id, lead_id, id, field, old_value, new_value,
          changed_at, actor_kind, actor_id, actor_name)
        values (:organisation, :lead, :id, :field, :from, :to, :at, :kind, :actorId, :actorName)
        """,
        changes,
        (row, change) ->
            row.bind("lead", lead.id())
                .bind("id", Ids.next())
                .bind("field", change.field())
                .bind("from", change.from())
                .bind("to", change.to())
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .bind("kind", actor.kind().name())
                .bind("actorId", actor.id())
                .bind("actorName", actor.name()));
  }

  private void writeTags(Lead lead) {
    sql.batch(
        "insert into lead_tags (organisation_id, lead_id, tag) values (:organisation, :lead, :tag)",
        lead.tags(),
        (row, tag) -> row.bind("lead", lead.id()).bind("tag", tag));
  }

  @Override
  public void refresh(Lead lead) {
    entities.refresh(lead);
    lead.tagged(tags(lead));
  }

  @Override
  public Optional<Lead> find(UUID id) {
    return find(id, LIVE);
  }

  @Override
  public Optional<Lead> findDeleted(UUID id) {
    return find(id, " and l.deletedAt is not null and l.quarantinedAt is null");
  }

  private Optional<Lead> find(UUID id, String condition) {
    Optional<Lead> found =
        entities
            .createQuery("select l from Lead l where l.id = :id" + condition, Lead.class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst();
    found.ifPresent(lead -> lead.tagged(tags(lead)));
    return found;
  }

  @Override
  public Optional<Lead> findOpenByEmail(String emailKey) {
    return findOpen("l.emailKey", emailKey);
  }

  @Override
  public Optional<Lead> findOpenByPhone(String phoneKey) {
    return findOpen("l.phoneKey", phoneKey);
  }

  private Optional<Lead> findOpen(String field, String key) {
    lock(key);
    Optional<Lead> found =
        entities
            .createQuery(
                "select l from Lead l where "
                    + field
                    + " = :key"
                    + " and l.status not in ('WON', 'LOST', 'DISQUALIFIED')"
                    + LIVE
                    + " order by l.createdAt desc",
                Lead.class)
            .setParameter("key", key)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    found.ifPresent(lead -> lead.tagged(tags(lead)));
    return found;
  }

  private void lock(String key) {
    sql.list(
        """
        select 1 from pg_advisory_xact_lock(
          hashtextextended(cast(:organisation as text) || ' ' || :key, 0))
        """,
        Map.of("key", key),
        (row, context) -> row.getInt(1));
  }

  private List<String> tags(Lead lead) {
    return sql.list(
        """
        select tag from lead_tags where organisation_id = :organisation and lead_id = :lead
        order by tag
        """,
        Map.of("lead", lead.id()),
        (row, context) -> row.getString("tag"));
  }
}
