package org.dealwright.customer.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.customer.application.MatchQueries;
import org.dealwright.customer.domain.Candidate;
import org.dealwright.customer.domain.CompanyDomain;
import org.dealwright.customer.domain.LeadContact;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Leads and customers by what they have in common: each key is looked up by its index. */
@Dependent
class SqlMatchQueries implements MatchQueries {

  private static final String LEAD =
      """
      select l.id, l.version, l.email_key, l.phone_key, l.email, l.website,
        coalesce(nullif(trim(concat_ws(' ', l.first_name, l.last_name)), ''),
          nullif(l.company, ''), l.email, l.phone, l.external_id, '–') as name
      from leads l
      where l.organisation_id = :organisation and l.deleted_at is null
        and l.quarantined_at is null
      """;

  /** More than a few customers with the same key say nothing. */
  private static final String CANDIDATES =
      """
      select %s, c.email_key, c.phone_key from customers c where c.organisation_id = :organisation
        and c.id in (
          select m.id from unnest(:emails) as k (key) cross join lateral (
            select id from customers where organisation_id = :organisation and email_key = k.key
              and gone_at is null order by id limit 20) m
          union all
          select m.id from unnest(:phones) as k (key) cross join lateral (
            select id from customers where organisation_id = :organisation and phone_key = k.key
              and gone_at is null order by id limit 20) m
          union all
          select m.id from unnest(:domains) as k (key) cross join lateral (
            select id from customers where organisation_id = :organisation and domain = k.key
              and gone_at is null order by id limit 20) m)
      """
          .formatted(CustomerRows.COLUMNS);

  private final SqlGateway sql;

  @Inject
  SqlMatchQueries(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Optional<LeadContact> lead(UUID id) {
    return sql.one(LEAD + " and l.id = :lead", Map.of("lead", id), (row, context) -> contact(row));
  }

  @Override
  public List<LeadContact> unlinked(@Nullable UUID after, int limit) {
    return sql.list(
        LEAD + " and l.customer_id is null and l.id > :after order by l.id limit :limit",
        Map.of("after", Objects.requireNonNullElse(after, new UUID(0, 0)), "limit", limit),
        (row, context) -> contact(row));
  }

  private static LeadContact contact(ResultSet row) throws SQLException {
    return new LeadContact(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("name"),
        row.getString("email_key"),
        row.getString("phone_key"),
        CompanyDomain.of(row.getString("email"), row.getString("website")));
  }

  @Override
  public List<Candidate> candidates(List<LeadContact> leads) {
    return sql.list(
        CANDIDATES,
        Map.of(
            "emails", keys(leads, LeadContact::emailKey),
            "phones", keys(leads, LeadContact::phoneKey),
            "domains", keys(leads, LeadContact::domain)),
        (row, context) ->
            new Candidate(
                CustomerRows.view(row),
                row.getString("email_key"),
                row.getString("phone_key"),
                row.getString("domain")));
  }

  private static String[] keys(
      List<LeadContact> leads, Function<LeadContact, @Nullable String> key) {
    return leads.stream().map(key).filter(Objects::nonNull).distinct().toArray(String[]::new);
  }
}
