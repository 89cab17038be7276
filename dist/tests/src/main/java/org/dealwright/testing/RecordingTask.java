package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.platform.task.TaskHandler;

/**
 * A durable task that notes each of its runs; one whose id begins with "fail" fails at its first.
 * It is in this jar, so that each deployment that shares the queue knows it.
 */
@Dependent
public class RecordingTask implements TaskHandler {

  public static final String KIND = "testing-recording";

  private final PlatformSql sql;

  @Inject
  public RecordingTask(PlatformSql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(String id) {
    note(id, "run");
    if (id.startsWith("fail") && runs(id) == 1) {
      throw new IllegalStateException("The first run is to fail");
    }
  }

  @Override
  public void giveUp(String id) {
    note(id, "given up");
  }

  private void note(String id, String what) {
    sql.update(
        "insert into testing_runs (id, what) values (:id, :what)", Map.of("id", id, "what", what));
  }

  /** Makes the table of the notes. */
  public void prepare() {
    sql.update("create table if not exists testing_runs (id text, what text)", Map.of());
  }

  public int runs(String id) {
    return sql.one(
            "select count(*) from testing_runs where id = :id and what = 'run'",
            Map.of("id", id),
            (row, context) -> row.getInt(1))
        .orElseThrow();
  }
}
