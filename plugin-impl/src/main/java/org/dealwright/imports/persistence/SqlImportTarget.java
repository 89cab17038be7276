package org.dealwright.imports.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.api.Money;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.ConsentChannel;
import org.dealwright.imports.application.ImportTarget;
import org.dealwright.imports.domain.ImportedLead;
import org.dealwright.lead.domain.ContactKeys;
import org.dealwright.lead.domain.ContactRules;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.Ids;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.SqlGateway;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Imported leads and deals in few round trips; each deal has the history that the file tells. */
@Dependent
class SqlImportTarget implements ImportTarget {

  private final SqlGateway sql;
  private final Json json;
  private final ActivityLog activities;

  @Inject
  SqlImportTarget(SqlGateway sql, Json json, ActivityLog activities) {
    this.sql = sql;
    this.json = json;
    this.activities = activities;
  }

  @Override
  public Set<String> known(Collection<String> externalIds) {
    return Set.copyOf(
        sql.list(
            """
            select external_id from leads where organisation_id = :organisation
              and external_id = any(:ids) and deleted_at is null
            """,
            Map.of("ids", externalIds.toArray(String[]::new)),
            (row, context) -> row.getString("external_id")));
  }

  @Override
  public void write(List<ImportedLead> leads) {
    sql.batch(
        """
        insert into leads (organisation_id, id, external_id, first_name, last_name, email,
          email_key, phone, phone_key, company, job_title, company_size, industry, country,
          website, source, status, estimated_amount, estimated_currency, assigned_to,
          custom_fields, attribution, consent, origin, sequence, closed_at, created_at, updated_at)
        values (:organisation, :id, :externalId, :firstName, :lastName, :email, :emailKey, :phone,
          :phoneKey, :company, :jobTitle, :companySize, :industry, :country, :website, :source,
          :status, :amount, :currency, :assignedTo, cast(:customFields as jsonb),
          jsonb_strip_nulls(cast(:attribution as jsonb)),
          jsonb_strip_nulls(cast(:consent as jsonb)), 'IMPORT',
          :sequence, :closedAt, :createdAt, :createdAt)
        """,
        leads,
        this::bindLead);
    List<Deal> deals = leads.stream().filter(lead -> lead.stage() != null).map(Deal::of).toList();
    writeDeals(deals);
    writeTransitions(deals);
    Map<UUID, Deal> dealOf =
        deals.stream().collect(Collectors.toMap(deal -> deal.lead().id(), deal -> deal));
    sql.batch(
        """
        insert into lead_state (organisation_id, lead_id, deal_id, stage_id)
        values (:organisation, :lead, :deal, :stage)
        """,
        leads,
        (row, lead) -> {
          Optional<Deal> deal = Optional.ofNullable(dealOf.get(lead.id()));
          row.bind("lead", lead.id())
              .bind("deal", deal.map(Deal::id).orElse(null))
              .bind("stage", deal.map(one -> one.stage().stageId()).orElse(null));
        });
    record Tag(UUID lead, String name) {}
    sql.batch(
        "insert into lead_tags (organisation_id, lead_id, tag) values (:organisation, :lead, :tag)",
        leads.stream()
            .flatMap(lead -> lead.facts().tags().stream().map(tag -> new Tag(lead.id(), tag)))
            .toList(),
        (row, tag) -> row.bind("lead", tag.lead()).bind("tag", tag.name()));
    writeConsents(leads);
  }

  private void writeConsents(List<ImportedLead> leads) {
    record Given(ImportedLead lead, ConsentChannel channel, Consent consent) {}
    sql.batch(
        """
        insert into consents (organisation_id, lead_id, id, channel, given, given_at, how,
          recorded_at, actor_kind, actor_name)
        values (:organisation, :lead, :id, :channel, :given, :at, :how, :now, 'IMPORT', 'Import')
        """,
        leads.stream()
            .flatMap(
                lead ->
                    ContactRules.byChannel(lead.facts().consent()).entrySet().stream()
                        .map(one -> new Given(lead, one.getKey(), one.getValue())))
            .toList(),
        (row, one) ->
            row.bind("lead", one.lead().id())
                .bind("id", Ids.next())
                .bind("channel", one.channel().name())
                .bind("given", one.consent().given())
                .bind("at", utc(one.consent().at()))
                .bind("how", one.consent().how())
                .bind("now", utc(one.lead().importedAt())));
  }

  private void bindLead(PreparedBatch row, ImportedLead lead) {
    LeadFacts facts = lead.facts();
    Money value = facts.estimatedValue();
    row.bind("id", lead.id())
        .bind("externalId", lead.externalId())
        .bind("firstName", facts.firstName())
        .bind("lastName", facts.lastName())
        .bind("email", facts.email())
        .bind("emailKey", ContactKeys.ofEmail(facts.email()))
        .bind("phone", facts.phone())
        .bind("phoneKey", ContactKeys.ofPhone(facts.phone(), facts.country()))
        .bind("company", facts.company())
        .bind("jobTitle", facts.jobTitle())
        .bind("companySize", facts.companySize())
        .bind("industry", facts.industry())
        .bind("country", facts.country())
        .bind("website", facts.website())
        .bind("source", facts.source().name())
        .bind("status", lead.status().name())
        .bind("amount", value == null ? null : value.amount())
        .bind("currency", value == null ? null : value.currency())
        .bind("assignedTo", facts.assignedTo())
        .bind("customFields", json.write(facts.customFields()))
        .bind("attribution", json.write(facts.attribution()))
        .bind("consent", json.write(facts.consent()))
        .bind("sequence", lead.sequence())
        .bind("closedAt", utc(lead.closedAt()))
        .bind("createdAt", utc(lead.createdAt()));
  }

  /** The deal that comes with a lead. */
  private record Deal(UUID id, ImportedLead lead, ImportedLead.StageAt stage) {

    static Deal of(ImportedLead lead) {
      return new Deal(Ids.next(), lead, Objects.requireNonNull(lead.stage()));
    }

    /** Whether the file tells of a time before the deal's present stage. */
    boolean hasPast() {
      return stage.since().isAfter(lead.createdAt());
    }
  }

  private void writeDeals(List<Deal> deals) {
    sql.batch(
        """
        insert into deals (organisation_id, id, pipeline_id, stage_id, lead_id, amount, currency,
          owner, status, entered_stage_at, closed_at, transitions, created_at,
          updated_at)
        values (:organisation, :id, :pipeline, :stage, :lead, :amount, :currency, :owner,
          :status, :since, :closedAt, :transitions, :createdAt, :since)
        """,
        deals,
        (row, deal) -> {
          Money value = deal.lead().facts().estimatedValue();
          boolean open = deal.stage().open();
          row.bind("id", deal.id())
              .bind("pipeline", deal.stage().pipelineId())
              .bind("stage", deal.stage().stageId())
              .bind("lead", deal.lead().id())
              .bind("amount", value == null ? null : value.amount())
              .bind("currency", value == null ? null : value.currency())
              .bind("owner", deal.lead().facts().assignedTo())
              .bind("status", deal.stage().type().name())
              .bind("since", utc(deal.stage().since()))
              .bind("closedAt", open ? null : utc(deal.stage().since()))
              .bind("transitions", deal.hasPast() ? 2 : 1)
              .bind("createdAt", utc(deal.lead().createdAt()));
        });
  }

  /** From creation to now: the first open stage when the lead was made, then the present one. */
  private void writeTransitions(List<Deal> deals) {
    Map<UUID, UUID> firstStages = deals.isEmpty() ? Map.of() : firstStages();
    record Transition(Deal deal, int sequence, @Nullable UUID from, UUID to, Instant at) {
      @Nullable Instant since() {
        return from == null ? null : deal.lead().createdAt();
      }
    }
    List<Transition> transitions = new ArrayList<>();
    for (Deal deal : deals) {
      UUID first = deal.hasPast() ? firstStages.get(deal.stage().pipelineId()) : null;
      if (first != null) {
        transitions.add(new Transition(deal, 1, null, first, deal.lead().createdAt()));
      }
      transitions.add(
          new Transition(
              deal, first == null ? 1 : 2, first, deal.stage().stageId(), deal.stage().since()));
    }
    sql.batch(
        """
        insert into deal_stage_transitions (organisation_id, deal_id, sequence, from_stage_id,
          from_since, to_stage_id, moved_at, actor_kind, actor_name)
        values (:organisation, :deal, :sequence, :from, :since, :to, :at, 'IMPORT', 'Import')
        """,
        transitions,
        (row, transition) ->
            row.bind("deal", transition.deal().id())
                .bind("sequence", transition.sequence())
                .bind("from", transition.from())
                .bind("since", utc(transition.since()))
                .bind("to", transition.to())
                .bind("at", utc(transition.at())));
    activities.tell(
        transitions.stream()
            .map(t -> told(t.deal(), Objects.toString(t.from(), null), t.to(), t.at()))
            .toList());
  }

  private static SystemActivity told(Deal deal, @Nullable String from, UUID to, Instant at) {
    return new SystemActivity(
        ActivityType.STAGE_CHANGE,
        new About(deal.lead().id(), deal.id(), null),
        from,
        to.toString(),
        at,
        SystemActivity.Cause.of(Actor.IMPORT));
  }

  /** The first open stage of each pipeline. */
  private Map<UUID, UUID> firstStages() {
    record First(UUID pipeline, UUID stage) {}
    return sql
        .list(
            """
            select distinct on (pipeline_id) pipeline_id, id from pipeline_stages
            where organisation_id = :organisation and type = 'OPEN'
              and deleted_at is null
            order by pipeline_id, position
            """,
            Map.of(),
            (row, context) ->
                new First(
                    row.getObject("pipeline_id", UUID.class), row.getObject("id", UUID.class)))
        .stream()
        .collect(Collectors.toMap(First::pipeline, First::stage));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
