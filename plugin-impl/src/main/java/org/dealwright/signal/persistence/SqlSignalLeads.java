package org.dealwright.signal.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.api.signal.LeadReference;
import org.dealwright.platform.Ids;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.signal.domain.SignalLeads;
import org.jspecify.annotations.Nullable;

/** Finds, locks and lists leads in sets, however many signals come at once. */
@Dependent
class SqlSignalLeads implements SignalLeads {

  private static final String LIVE =
      """
       and organisation_id = :organisation and deleted_at is null and quarantined_at is null
      """;

  private static final List<Way> WAYS =
      List.of(
          new Way(
              SqlSignalLeads::idKey,
              "select cast(id as text) as key, id from leads where id = any(array(select unnest(cast(:keys as uuid[]))))"
                  + LIVE),
          new Way(
              LeadReference::externalId,
              "select external_id as key, id from leads where external_id = any(:keys)" + LIVE),
          new Way(
              SqlSignalLeads::emailKey,
              "select distinct on (email_key) email_key as key, id from leads"
                  + " where email_key = any(:keys)"
                  + LIVE
                  + " and status not in ('WON', 'LOST', 'DISQUALIFIED')"
                  + " order by email_key, created_at desc, id desc"));

  private final SqlGateway sql;

  @Inject
  SqlSignalLeads(SqlGateway sql) {
    this.sql = sql;
  }

  /** One way to name a lead: its key in a reference, and the query for such keys. */
  private record Way(Function<LeadReference, @Nullable String> key, String query) {}

  private record Keyed(String key, UUID lead) {}

  @Override
  public Map<LeadReference, UUID> find(Set<LeadReference> references) {
    Map<LeadReference, UUID> found = new HashMap<>();
    for (Way way : WAYS) {
      Map<String, LeadReference> byKey = new HashMap<>();
      for (LeadReference reference : references) {
        String key = way.key().apply(reference);
        if (key != null) {
          byKey.put(key, reference);
        }
      }
      keyed(way, byKey.keySet()).forEach(one -> found.put(byKey.get(one.key()), one.lead()));
    }
    return found;
  }

  private List<Keyed> keyed(Way way, Set<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return sql.list(
        way.query(),
        Map.of("keys", keys.toArray(String[]::new)),
        (row, context) -> new Keyed(row.getString("key"), row.getObject("id", UUID.class)));
  }

  private static @Nullable String idKey(LeadReference reference) {
    return reference.id() == null ? null : reference.id().toString();
  }

  private static @Nullable String emailKey(LeadReference reference) {
    String email = reference.email();
    return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean exists(UUID leadId) {
    return sql.one(
            "select 1 from leads where id = :lead" + LIVE,
            Map.of("lead", leadId),
            (row, context) -> row.getInt(1))
        .isPresent();
  }

  @Override
  public void lock(Collection<UUID> leadIds) {
    sql.list(
        """
        select 1 from lead_state where organisation_id = :organisation and lead_id = any(array(select unnest(:leads)))
        order by lead_id for update
        """,
        Map.of("leads", leadIds.toArray(UUID[]::new)),
        (row, context) -> row.getInt(1));
  }

  @Override
  public Map<UUID, UUID> merged(Collection<UUID> leadIds) {
    return sql
        .list(
            """
            select id, merged_into from leads
            where organisation_id = :organisation and id = any(array(select unnest(:leads))) and merged_into is not null
            """,
            Map.of("leads", leadIds.toArray(UUID[]::new)),
            (row, context) ->
                Map.entry(
                    row.getObject("id", UUID.class), row.getObject("merged_into", UUID.class)))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void queue(Collection<UUID> leadIds) {
    sql.update(
        """
        insert into signal_rescores (organisation_id, id, lead_ids)
        values (:organisation, :id, :leads)
        """,
        Map.of("id", Ids.next(), "leads", leadIds.toArray(UUID[]::new)));
  }

  @Override
  public List<Set<UUID>> takeQueued(int limit) {
    return sql.list(
        """
        with taken as (
          select id from signal_rescores where organisation_id = :organisation
          order by id limit :limit for update skip locked)
        delete from signal_rescores r using taken
        where r.organisation_id = :organisation and r.id = taken.id
        returning r.lead_ids
        """,
        Map.of("limit", limit),
        (row, context) -> Set.of((UUID[]) row.getArray("lead_ids").getArray()));
  }
}
