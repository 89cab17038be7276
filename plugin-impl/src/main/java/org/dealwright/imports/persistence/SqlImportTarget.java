package org.dealwright.imports.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.Money;
import org.dealwright.imports.application.ImportTarget;
import org.dealwright.imports.domain.ImportedLead;
import org.dealwright.lead.domain.ContactKeys;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.Ids;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.SqlGateway;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Imported leads and deals in few round trips; each deal has the history that the file tells. */
@Dependent
class SqlImportTarget implements ImportTarget {

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlImportTarget(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
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
          custom_fields, origin, sequence, closed_at, created_at, updated_at)
        values (:organisation, :id, :externalId, :firstName, :lastName, :email, :emailKey, :phone,
          :phoneKey, :company, :jobTitle, :companySize, :industry, :country, :website, :source,
          :status, :amount, :currency, :assignedTo, cast(:customFields as jsonb), 'IMPORT',
          :sequence, :closedAt, :createdAt, :createdAt)
        """,
        leads,
        this::bindLead);
    List<Deal> deals = leads.stream().filter(lead -> lead.stage() != null).map(Deal::of).toList();
    writeDeals(deals);
    sql.batch(
        """
        insert into lead_state (organisation_id, lead_id, deal_id, stage_id)
        select :organisation, l.id, d.id, d.stage_id from leads l
          left join deals d on d.organisation_id = l.organisation_id and d.lead_id = l.id
        where l.organisation_id = :organisation and l.id = :lead
        """,
        leads,
        (row, lead) -> row.bind("lead", lead.id()));
    record Tag(UUID lead, String name) {}
    sql.batch(
        "insert into lead_tags (organisation_id, lead_id, tag) values (:organisation, :lead, :tag)",
        leads.stream()
            .flatMap(lead -> lead.facts().tags().stream().map(tag -> new Tag(lead.id(), tag)))
            .toList(),
        (row, tag) -> row.bind("lead", tag.lead()).bind("tag", tag.name()));
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
        .bind("sequence", lead.sequence())
        .bind("closedAt", utc(lead.closedAt()))
        .bind("createdAt", utc(lead.createdAt()));
  }

  /** The deal that comes with a lead. */
  private record Deal(UUID id, ImportedLead lead, ImportedLead.StageAt stage) {

    static Deal of(ImportedLead lead) {
      return new Deal(Ids.next(), lead, Objects.requireNonNull(lead.stage()));
    }

    String title() {
      LeadFacts facts = lead.facts();
      return Stream.of(
              facts.company(), facts.lastName(), facts.email(), facts.phone(), lead.externalId())
          .filter(Objects::nonNull)
          .findFirst()
          .orElse("Deal");
    }

    /** Whether the file tells of a time before the deal's present stage. */
    boolean hasPast() {
      return stage.since().isAfter(lead.createdAt());
    }
  }

  private void writeDeals(List<Deal> deals) {
    sql.batch(
        """
        insert into deals (organisation_id, id, pipeline_id, stage_id, lead_id, title, amount,
          currency, owner, status, entered_stage_at, closed_at, transitions, created_at,
          updated_at)
        values (:organisation, :id, :pipeline, :stage, :lead, :title, :amount, :currency, :owner,
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
              .bind("title", deal.title())
              .bind("amount", value == null ? null : value.amount())
              .bind("currency", value == null ? null : value.currency())
              .bind("owner", deal.lead().facts().assignedTo())
              .bind("status", open ? "OPEN" : deal.lead().status().name())
              .bind("since", utc(deal.stage().since()))
              .bind("closedAt", open ? null : utc(deal.stage().since()))
              .bind("transitions", deal.hasPast() ? 2 : 1)
              .bind("createdAt", utc(deal.lead().createdAt()));
        });
    writeTransitions(deals);
  }

  /** From creation to now: the first open stage when the lead was made, then the present one. */
  private void writeTransitions(List<Deal> deals) {
    String first =
        """
        insert into deal_stage_transitions (organisation_id, deal_id, sequence, to_stage_id,
          moved_at, actor_kind, actor_name)
        select :organisation, :deal, 1, s.id, :at, 'IMPORT', 'Import' from pipeline_stages s
        where s.organisation_id = :organisation and s.pipeline_id = :pipeline and s.type = 'OPEN'
        order by s.position limit 1
        """;
    List<Deal> withPast = deals.stream().filter(Deal::hasPast).toList();
    sql.batch(
        first,
        withPast,
        (row, deal) ->
            row.bind("deal", deal.id())
                .bind("at", utc(deal.lead().createdAt()))
                .bind("pipeline", deal.stage().pipelineId()));
    String present =
        """
        insert into deal_stage_transitions (organisation_id, deal_id, sequence, from_stage_id,
          to_stage_id, moved_at, actor_kind, actor_name)
        select :organisation, :deal, coalesce(max(t.sequence), 0) + 1, (array_agg(t.to_stage_id))[1],
          :stage, :at, 'IMPORT', 'Import'
        from deal_stage_transitions t
        where t.organisation_id = :organisation and t.deal_id = :deal
        """;
    sql.batch(
        present,
        deals,
        (row, deal) ->
            row.bind("deal", deal.id())
                .bind("stage", deal.stage().stageId())
                .bind("at", utc(deal.stage().since())));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
