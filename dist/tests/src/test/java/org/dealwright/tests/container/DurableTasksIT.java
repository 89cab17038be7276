package org.dealwright.tests.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.platform.task.Tasks;
import org.dealwright.testing.RecordingTask;
import org.dealwright.tests.fixture.Await;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that survives what happens to the process that asked for it. */
@InContainer
public class DurableTasksIT {

  @Inject private Work work;
  @Inject private Tasks tasks;
  @Inject private RecordingTask recording;
  @Inject private PlatformSql sql;

  @Deployment
  public static WebArchive deployment() {
    return InContainerWar.create();
  }

  @BeforeEach
  void prepare() {
    recording.prepare();
  }

  @Test
  void aTaskRunsOnceAndLeavesTheQueue() {
    String id = id("plain");

    enqueue(id);

    Await.until("the run", () -> recording.runs(id), runs -> runs == 1);
    Await.until("the end", () -> queued(id), List::isEmpty);
    assertThat(recording.runs(id)).isOne();
  }

  @Test
  void aTaskThatIsEnqueuedTwiceInOneTransactionRunsOnce() {
    String id = id("twice");

    work.inTransaction(
        () -> {
          tasks.enqueue(RecordingTask.KIND, id);
          tasks.enqueue(RecordingTask.KIND, id);
          return null;
        });

    Await.until("the end", () -> queued(id), List::isEmpty);
    assertThat(recording.runs(id)).isOne();
  }

  @Test
  void aTaskOfATransactionThatWasRolledBackNeverRuns() {
    String undone = id("undone");
    String kept = id("kept");

    work.undone(
        () -> {
          tasks.enqueue(RecordingTask.KIND, undone);
          return null;
        });
    enqueue(kept);

    Await.until("the run of the later one", () -> recording.runs(kept), runs -> runs == 1);
    assertThat(queued(undone)).isEmpty();
    assertThat(recording.runs(undone)).isZero();
  }

  @Test
  void aTaskThatFailsIsTriedAgainLater() {
    String id = id("fail");

    enqueue(id);

    Map<String, Integer> failed =
        Await.until("the failure", () -> failures(id), seen -> seen.get("failures") == 1);
    assertThat(failed.get("seconds")).isBetween(1, 30);
    bringForward(id);
    Await.until("the second run", () -> recording.runs(id), runs -> runs == 2);
    Await.until("the end", () -> queued(id), List::isEmpty);
  }

  private static String id(String prefix) {
    return prefix + "/" + UUID.randomUUID();
  }

  private void enqueue(String id) {
    work.inTransaction(
        () -> {
          tasks.enqueue(RecordingTask.KIND, id);
          return null;
        });
  }

  private List<Integer> queued(String id) {
    return sql.list(
        "select 1 from scheduled_tasks where task_instance = :id",
        Map.of("id", id),
        (row, context) -> row.getInt(1));
  }

  private Map<String, Integer> failures(String id) {
    return sql.one(
            """
            select consecutive_failures, extract(epoch from execution_time - now())::int as seconds
            from scheduled_tasks where task_instance = :id and not picked
            """,
            Map.of("id", id),
            (row, context) -> Map.of("failures", row.getInt(1), "seconds", row.getInt("seconds")))
        .orElse(Map.of("failures", 0));
  }

  private void bringForward(String id) {
    sql.update(
        "update scheduled_tasks set execution_time = now() where task_instance = :id",
        Map.of("id", id));
  }
}
