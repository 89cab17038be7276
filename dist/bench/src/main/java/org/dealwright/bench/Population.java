package org.dealwright.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Leads of a made-up organisation, 30 in 100 of them with an open deal, straight into the tables:
 * so many could not be captured in the time that a measurement may take.
 */
final class Population {

  /** Leads by number; what is random is a hash of the number, the same in each run. */
  private static final String PEOPLE =
      """
      create temporary table people on commit drop as
      select n, :organisation as organisation_id, created_at,
        cast(lpad(to_hex(cast(extract(epoch from created_at) * 1000 as bigint)), 12, '0') || '7'
          || substr(md5(cast(n as text)), 1, 3) || '8' || substr(md5(cast(n as text)), 4, 15) as uuid)
          as id,
        cast(lpad(to_hex(cast(extract(epoch from created_at) * 1000 as bigint)), 12, '0') || '7'
          || substr(md5('d' || n), 1, 3) || '8' || substr(md5('d' || n), 4, 15) as uuid) as deal_id,
        hash % 100 as points, hash / 100 % 10 < 3 as has_deal, hash / 1000 as more
      from (select n, abs(hashint4(n)) as hash,
          now() - interval '300 days' * (1 - (n - :first) / cast(:count as double precision))
            as created_at
        from generate_series(:first, :first + :count - 1) as n) numbered
      """;

  private static final List<String> ROWS =
      List.of(
          """
          insert into leads (organisation_id, id, first_name, last_name, email, email_key, company,
            job_title, company_size, industry, country, source, status, estimated_amount,
            estimated_currency, assigned_to, follow_up_at, origin, created_at, updated_at)
          select organisation_id, id,
            (array['Ada', 'Alan', 'Grace', 'Edsger', 'Barbara', 'Donald', 'Radia'])[more % 7 + 1],
            'Person' || n, 'person' || n || '@company' || more % 20000 || '.example.com',
            'person' || n || '@company' || more % 20000 || '.example.com',
            (array['Orion', 'Globex', 'Initech', 'Umbra', 'Hooli'])[more % 5 + 1] || ' ' || more % 20000,
            (array['VP Sales', 'Engineer', 'Owner', 'Head of Marketing', 'Clerk'])[more % 5 + 1],
            more % 900 + 1, 'logistics', (array['DE', 'US', 'FR', 'GB'])[more % 4 + 1],
            (array['WEBSITE', 'REFERRAL', 'PAID_ADS', 'EVENT', 'PARTNER'])[more % 5 + 1],
            case when has_deal then 'QUALIFIED' else
              (array['NEW', 'NEW', 'CONTACTED', 'LOST', 'DISQUALIFIED'])[more % 5 + 1] end,
            (more % 5000 + 1) * 1000, 'EUR',
            case when more % 20 = 0 then :rep else 'user' || more % 20 end,
            case when more % 3 = 0 then created_at + interval '30 days' end,
            'API', created_at, created_at
          from people order by n
          """,
          """
          insert into deals (organisation_id, id, pipeline_id, stage_id, lead_id, amount, currency,
            owner, status, entered_stage_at, transitions, created_at, updated_at)
          select p.organisation_id, p.deal_id, :pipeline, s.id, p.id, (more % 5000 + 1) * 1000, 'EUR',
            case when more % 20 = 0 then :rep else 'user' || more % 20 end, 'OPEN',
            p.created_at, 1, p.created_at, p.created_at
          from people p
            join (select id, row_number() over (order by position) - 1 as place, count(*) over () as n
              from pipeline_stages where organisation_id = :organisation and pipeline_id = :pipeline
                and type = 'OPEN' and deleted_at is null) s on s.place = p.more % s.n
          where p.has_deal order by p.n
          """,
          """
          insert into deal_stage_transitions (organisation_id, deal_id, sequence, to_stage_id,
            moved_at, actor_kind)
          select organisation_id, id, 1, stage_id, entered_stage_at, 'AUTOMATION' from deals
          where organisation_id = :organisation and created_at >= (select min(created_at) from people)
            and not exists (select 1 from deal_stage_transitions t
              where t.organisation_id = deals.organisation_id and t.deal_id = deals.id)
          """,
          """
          insert into lead_state (organisation_id, lead_id, points, margin, band, coverage, model_id,
            contributions, lasting_hash, scored_at, deal_id, stage_id, event_sequence)
          select p.organisation_id, p.id, points, points + n % 100 / 100.0,
            case when points >= 70 then 'HIGH' when points >= 40 then 'MEDIUM' else 'LOW' end, 0.8,
            (select model_id from scoring_assignments where organisation_id = :organisation
              and source is null and pipeline_id is null),
            '{}', '', p.created_at, d.id, d.stage_id, 1
          from people p
            left join deals d on d.organisation_id = p.organisation_id and d.id = p.deal_id
          order by p.n
          """,
          """
          insert into lead_tags (organisation_id, lead_id, tag)
          select organisation_id, id, (array['vip', 'newsletter', 'webinar'])[more % 3 + 1]
          from people where more % 5 = 0
          """);

  private final DataSource database;
  private final String organisation;
  private final String pipeline;
  private final String rep;

  /** Whose leads they are; one in twenty is assigned to the representative. */
  Population(DataSource database, String organisation, String pipeline, String rep) {
    this.database = database;
    this.organisation = organisation;
    this.pipeline = pipeline;
    this.rep = rep;
  }

  /** Adds so many leads, numbered from {@code first}. */
  void add(int first, int count) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("set local search_path to dealwright");
        // Here the counters are added up once.
        statement.execute("alter table deals disable trigger user");
        statement.execute(filled(PEOPLE, first, count));
        for (String rows : ROWS) {
          statement.execute(filled(rows, first, count));
        }
        statement.execute("alter table deals enable trigger user");
        statement.execute(filled(TOTALS, first, count));
      }
      connection.commit();
      connection.setAutoCommit(true);
      try (PreparedStatement vacuum = connection.prepareStatement("vacuum analyze")) {
        vacuum.execute();
      }
    }
  }

  private static final String TOTALS =
      """
      with gone as (delete from stage_totals where organisation_id = :organisation)
      insert into stage_totals (organisation_id, stage_id, currency, slot, deals, amount)
      select organisation_id, stage_id, coalesce(currency, ''), gen_random_uuid(), count(*),
        coalesce(sum(amount), 0)
      from deals where organisation_id = :organisation and deleted_at is null
      group by organisation_id, stage_id, coalesce(currency, '')
      """;

  private String filled(String sql, int first, int count) {
    return sql.replace(":organisation", "cast('" + organisation + "' as uuid)")
        .replace(":pipeline", "cast('" + pipeline + "' as uuid)")
        .replace(":rep", "'" + rep + "'")
        .replace(":first", String.format(Locale.ROOT, "%d", first))
        .replace(":count", String.format(Locale.ROOT, "%d", count));
  }
}
