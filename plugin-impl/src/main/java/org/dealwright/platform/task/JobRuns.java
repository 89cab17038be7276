package org.dealwright.platform.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.job.JobRunView;
import org.dealwright.platform.Ids;
import org.dealwright.platform.persistence.PlatformSql;
import org.jspecify.annotations.Nullable;

/** Runs of periodic jobs and the chunks they are cut into. */
@Dependent
public class JobRuns {

  private static final String CHUNK_COLUMNS =
      "run_id, number, organisation_id, after_id, until_id, cursor_id, seen, changed, finished_at";

  private final PlatformSql sql;

  @Inject
  public JobRuns(PlatformSql sql) {
    this.sql = sql;
  }

  /**
   * A part of a run: the records of one organisation with ids above {@code afterId} (null: from the
   * first) up to {@code untilId}; {@code cursorId} is the last one dealt with.
   */
  public record Chunk(
      UUID runId,
      int number,
      UUID organisationId,
      @Nullable UUID afterId,
      UUID untilId,
      @Nullable UUID cursorId,
      int seen,
      int changed,
      boolean finished) {

    /** Names the chunk's task. */
    public String taskId() {
      return runId + "/" + number;
    }
  }

  /** Takes a slot for this node; empty where another node, or an earlier call, has taken it. */
  public Optional<UUID> claim(String job, Instant slot, @Nullable String requestedBy, Instant now) {
    UUID id = Ids.next();
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("job", job);
    values.put("slot", slot.atOffset(ZoneOffset.UTC));
    values.put("requestedBy", requestedBy);
    values.put("now", now.atOffset(ZoneOffset.UTC));
    int taken =
        sql.update(
            """
            insert into job_runs (id, job, slot, requested_by, started_at)
            values (:id, :job, :slot, :requestedBy, :now) on conflict (job, slot) do nothing
            """,
            values);
    return taken == 1 ? Optional.of(id) : Optional.empty();
  }

  public void addChunk(Chunk chunk) {
    Map<String, Object> values = new HashMap<>();
    values.put("run", chunk.runId());
    values.put("number", chunk.number());
    values.put("organisation", chunk.organisationId());
    values.put("after", chunk.afterId());
    values.put("until", chunk.untilId());
    sql.update(
        """
        insert into job_chunks (run_id, number, organisation_id, after_id, until_id)
        values (:run, :number, :organisation, :after, :until)
        """,
        values);
  }

  public Optional<Chunk> chunk(String taskId) {
    int slash = taskId.indexOf('/');
    return sql.one(
        "select " + CHUNK_COLUMNS + " from job_chunks where run_id = :run and number = :number",
        Map.of(
            "run", UUID.fromString(taskId.substring(0, slash)),
            "number", Integer.parseInt(taskId.substring(slash + 1))),
        (row, context) ->
            new Chunk(
                row.getObject("run_id", UUID.class),
                row.getInt("number"),
                row.getObject("organisation_id", UUID.class),
                row.getObject("after_id", UUID.class),
                row.getObject("until_id", UUID.class),
                row.getObject("cursor_id", UUID.class),
                row.getInt("seen"),
                row.getInt("changed"),
                row.getObject("finished_at") != null));
  }

  /**
   * Notes how far a chunk has come, in the transaction that did that part of the work.
   *
   * @return false where another node has come further with it meanwhile
   */
  public boolean advance(Chunk chunk, UUID cursor, int seen, int changed) {
    Map<String, Object> values = new HashMap<>();
    values.put("cursor", cursor);
    values.put("before", chunk.cursorId());
    values.put("seen", seen);
    values.put("changed", changed);
    values.put("run", chunk.runId());
    values.put("number", chunk.number());
    return sql.update(
            """
            update job_chunks
            set cursor_id = :cursor, seen = seen + :seen, changed = changed + :changed
            where run_id = :run and number = :number
              and cursor_id is not distinct from cast(:before as uuid)
            """,
            values)
        == 1;
  }

  /** Ends a chunk, and its run if it was the last one. */
  public void finish(Chunk chunk, Instant now) {
    lockRun(chunk.runId());
    sql.update(
        "update job_chunks set finished_at = :now where run_id = :run and number = :number",
        Map.of(
            "now", now.atOffset(ZoneOffset.UTC),
            "run", chunk.runId(),
            "number", chunk.number()));
    finishRunIfDone(chunk.runId(), now);
  }

  /** Ends a chunk that could not be done. */
  public void fail(Chunk chunk, Instant now) {
    sql.update(
        "update job_chunks set failed = true where run_id = :run and number = :number",
        Map.of("run", chunk.runId(), "number", chunk.number()));
    finish(chunk, now);
  }

  /** Two last chunks that end at once must not each wait for the other. */
  private void lockRun(UUID run) {
    sql.list(
        "select 1 from job_runs where id = :run for update",
        Map.of("run", run),
        (row, context) -> row.getInt(1));
  }

  /** Ends a run whose chunks are all finished; a run without chunks too. */
  public void finishRunIfDone(UUID run, Instant now) {
    sql.update(
        """
        update job_runs set finished_at = :now
        where id = :run and finished_at is null
          and not exists (select 1 from job_chunks where run_id = :run and finished_at is null)
        """,
        Map.of("now", now.atOffset(ZoneOffset.UTC), "run", run));
  }

  /** The latest runs, the last one first: all, or an organisation's part of those it has one in. */
  public List<JobRunView> latest(Optional<UUID> organisation, int limit) {
    return sql.list(
        """
        select r.id, r.job, r.slot, r.started_at, r.finished_at, count(c.number) as chunks,
          count(c.finished_at) as chunks_done, coalesce(sum(c.seen), 0) as seen,
          coalesce(sum(c.changed), 0) as changed, coalesce(bool_or(c.failed), false) as failed
        from job_runs r left join job_chunks c on c.run_id = r.id
        where :all or c.organisation_id = :organisation
        group by r.id order by r.started_at desc limit :limit
        """,
        Map.of(
            "limit", limit,
            "all", organisation.isEmpty(),
            "organisation", organisation.orElse(new UUID(0, 0))),
        (row, context) -> view(row));
  }

  private static JobRunView view(ResultSet row) throws SQLException {
    Timestamp finished = row.getTimestamp("finished_at");
    String ended = row.getBoolean("failed") ? "failed" : "done";
    return new JobRunView(
        row.getObject("id", UUID.class),
        row.getString("job"),
        row.getTimestamp("slot").toInstant(),
        row.getTimestamp("started_at").toInstant(),
        finished == null ? null : finished.toInstant(),
        finished == null ? "running" : ended,
        row.getInt("chunks"),
        row.getInt("chunks_done"),
        row.getInt("seen"),
        row.getInt("changed"));
  }
}
