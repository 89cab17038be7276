package org.dealwright.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a rescoring reads and writes, done by plain statements: the floor that it is measured by.
 */
final class ScoreTables implements AutoCloseable {

  /** Leads that are worth less than before: each score falls. */
  private static final String WORSEN =
      """
      update leads set company_size = greatest(company_size / 3, 1) + 1,
        estimated_amount = estimated_amount / 3 + 7
      """;

  private static final List<String> REMEMBER =
      List.of(
          "create table bench_before as select * from lead_state",
          "create table bench_since as select clock_timestamp() as since");

  /** Copies of what was written, of another second: their keys are as long and as far apart. */
  private static final List<String> COPY =
      List.of(
          """
          create table bench_scores as
          select * from lead_scores where scored_at >= (select since from bench_since)
          """,
          "update bench_scores set scored_at = scored_at + interval '1 second'",
          """
          create table bench_events as
          select * from outbox_events where created_at >= (select since from bench_since)
          """,
          "update bench_events set created_at = created_at + interval '1 second'",
          """
          create table bench_told as
          select * from activities where recorded_at >= (select since from bench_since)
          """,
          "update bench_told set recorded_at = recorded_at + interval '1 second'",
          """
          create table bench_after as
          select s.* from lead_state s join bench_scores c using (organisation_id, lead_id)
          """,
          """
          update lead_state s set points = b.points, margin = b.margin, band = b.band,
            coverage = b.coverage, scored_at = b.scored_at, contributions = b.contributions,
            lasting_hash = b.lasting_hash, event_sequence = b.event_sequence
          from bench_before b
          where s.organisation_id = b.organisation_id and s.lead_id = b.lead_id
          """,
          "vacuum analyze lead_state",
          "vacuum analyze bench_scores",
          "vacuum analyze bench_events",
          "vacuum analyze bench_told",
          "vacuum analyze bench_after",
          "checkpoint");

  private static final String WRITE =
      """
      with scores as (insert into lead_scores select * from bench_scores),
        events as (insert into outbox_events select * from bench_events),
        told as (insert into activities select * from bench_told)
      update lead_state s set points = b.points, margin = b.margin, band = b.band,
        coverage = b.coverage, model_id = b.model_id, scored_at = b.scored_at,
        contributions = b.contributions, lasting_hash = b.lasting_hash,
        event_sequence = b.event_sequence, sla_since = b.sla_since, sla_due_at = b.sla_due_at,
        sla_warn_at = b.sla_warn_at, sla_tier = b.sla_tier
      from bench_after b
      where s.organisation_id = b.organisation_id and s.lead_id = b.lead_id
      """;

  /** The rows that scores are computed from, in the order in which they are taken. */
  private static final List<String> READ =
      List.of(
          """
          select l.id, s.points, s.band, s.model_id, s.coverage, s.contributions, s.lasting_hash,
            s.scored_at, s.stage_id, l.created_at, s.first_response_at, s.sla_since, s.sla_due_at,
            s.sla_warn_at, s.sla_tier, l.first_name, l.last_name, l.email, l.phone, l.company,
            l.job_title, l.company_size, l.industry, l.country, l.source, l.estimated_amount,
            l.estimated_currency, l.origin, l.customer_id, l.custom_fields ->> 'wantedFeatures',
            cs.health, cs.tier
          from leads l
            join lead_state s on s.organisation_id = l.organisation_id and s.lead_id = l.id
            left join customer_standings cs
              on cs.organisation_id = l.organisation_id and cs.customer_id = l.customer_id
          where l.deleted_at is null and l.quarantined_at is null
            and l.status not in ('WON', 'LOST', 'DISQUALIFIED')
          order by l.id
          """,
          "select lead_id, type, day, count from signal_daily order by lead_id");

  private final Connection connection;

  ScoreTables(DataSource database) throws SQLException {
    connection = database.getConnection();
    execute("set search_path to dealwright");
  }

  /** Lets each score be another one at the next rescoring. */
  void worsen() throws SQLException {
    execute(WORSEN);
    settle();
  }

  /** Cleans up after what was written, so that the database does not do so while it is measured. */
  void settle() throws SQLException {
    execute("vacuum analyze");
    execute("checkpoint");
  }

  /** Keeps what the next rescoring changes. */
  void remember() throws SQLException {
    for (String sql : REMEMBER) {
      execute(sql);
    }
  }

  /** Writes what the rescoring has written once more, by one statement; returns the seconds. */
  double writeTheSame() throws SQLException {
    for (String sql : COPY) {
      execute(sql);
    }
    long begun = System.nanoTime();
    execute(WRITE);
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Reads what a rescoring reads, each column as a client gets it; returns the seconds. */
  double readTheSame() throws SQLException {
    long begun = System.nanoTime();
    connection.setAutoCommit(false);
    for (String sql : READ) {
      read(sql);
    }
    connection.commit();
    connection.setAutoCommit(true);
    return (System.nanoTime() - begun) / 1e9;
  }

  private void read(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(500);
      try (ResultSet rows = statement.executeQuery(sql)) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getString(column);
          }
        }
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
