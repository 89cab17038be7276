package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.AtCommit;
import org.dealwright.platform.persistence.RowInsert;
import org.dealwright.platform.persistence.SqlGateway;

/** Leads as entities; their tags, state and changes as rows beside them. */
@Dependent
class JpaLeadRepository implements LeadRepository {

  private static final int OF_ONE_NUMBER = 20;

  private static final String LIVE = " and l.deletedAt is null and l.quarantinedAt is null";

  private static final RowInsert<Lead> STATES =
      RowInsert.<Lead>into("lead_state")
          .column("lead_id", "uuid", Lead::id)
          .column("event_sequence", "integer", lead -> FIRST_EVENT)
          .build();

  private record Tag(UUID lead, String name) {}

  private static final RowInsert<Tag> TAGS =
      RowInsert.<Tag>into("lead_tags")
          .column("lead_id", "uuid", Tag::lead)
          .column("tag", "text", Tag::name)
          .build();

  private record Changed(UUID lead, FieldChange change, Instant at, Actor actor) {}

  private static final RowInsert<Changed> FIELD_CHANGES =
      RowInsert.<Changed>into("lead_field_changes")
          .column("lead_id", "uuid", Changed::lead)
          .column("id", "uuid", changed -> Ids.next())
          .column("field", "text", changed -> changed.change().field())
          .column("old_value", "text", changed -> changed.change().from())
          .column("new_value", "text", changed -> changed.change().to())
          .column("changed_at", "timestamptz", Changed::at)
          .column("actor_kind", "text", changed -> changed.actor().kind().name())
          .column("actor_id", "text", changed -> changed.actor().id())
          .column("actor_name", "text", changed -> changed.actor().name())
          .build();

  private final EntityManager entities;
  private final SqlGateway sql;
  private final AtCommit atCommit;
  private final ConsentLog consents;
  private final Caller caller;

  @Inject
  JpaLeadRepository(
      EntityManager entities,
      SqlGateway sql,
      AtCommit atCommit,
      ConsentLog consents,
      Caller caller) {
    this.entities = entities;
    this.sql = sql;
    this.atCommit = atCommit;
    this.consents = consents;
    this.caller = caller;
  }

  @Override
  public void add(List<Lead> leads) {
    leads.forEach(entities::persist);
    entities.flush();
    writeTags(leads);
    consents.keep(leads);
  }

  @Override
  public void addAside(Lead lead) {
    add(List.of(lead));
    sql.insert(STATES, List.of(lead));
  }

  @Override
  public void update(Lead lead, List<FieldChange> changes, Instant now) {
    entities.flush();
    if (changes.stream().anyMatch(change -> change.field().equals("tags"))) {
      sql.update(
          "delete from lead_tags where organisation_id = :organisation and lead_id = :lead",
          Map.of("lead", lead.id()));
      writeTags(List.of(lead));
    }
    consents.keep(lead, changes, now);
    Actor actor = caller.actor();
    atCommit.insert(
        FIELD_CHANGES,
        changes.stream().map(change -> new Changed(lead.id(), change, now, actor)).toList());
  }

  private void writeTags(List<Lead> leads) {
    sql.insert(
        TAGS,
        leads.stream()
            .flatMap(lead -> lead.tags().stream().map(tag -> new Tag(lead.id(), tag)))
            .toList());
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
    return find(
        id, " and l.deletedAt is not null and l.mergedInto is null and l.quarantinedAt is null");
  }

  private Optional<Lead> find(UUID id, String condition) {
    Optional<String> own = caller.restrictedTo();
    String ofOwn = own.isPresent() ? " and l.assignedTo = :own" : "";
    TypedQuery<Lead> query =
        entities
            .createQuery("select l from Lead l where l.id = :id" + condition + ofOwn, Lead.class)
            .setParameter("id", id);
    own.ifPresent(subject -> query.setParameter("own", subject));
    Optional<Lead> found = query.getResultStream().findFirst();
    found.ifPresent(lead -> lead.tagged(tags(lead)));
    return found;
  }

  @Override
  public Optional<Lead> findOpenByEmail(String emailKey) {
    return open("l.emailKey", emailKey, 1).stream().findFirst();
  }

  @Override
  public List<Lead> openByPhone(String phoneKey) {
    return open("l.phoneKey", phoneKey, OF_ONE_NUMBER);
  }

  private List<Lead> open(String field, String key, int most) {
    lock(key);
    List<Lead> found =
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
            .setMaxResults(most)
            .getResultList();
    found.forEach(lead -> lead.tagged(tags(lead)));
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

  @Override
  public Map<UUID, Integer> nextEvents(List<UUID> leads) {
    record Numbered(UUID lead, int number) {}
    return sql
        .list(
            """
            update lead_state set event_sequence = event_sequence + 1
            where organisation_id = :organisation and lead_id = any(array(select unnest(:leads)))
            returning lead_id, event_sequence
            """,
            Map.of("leads", leads.toArray(UUID[]::new)),
            (row, context) ->
                new Numbered(row.getObject("lead_id", UUID.class), row.getInt("event_sequence")))
        .stream()
        .collect(Collectors.toMap(Numbered::lead, Numbered::number));
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
