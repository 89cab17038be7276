package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Database;

/** A durable task in the queue that the nodes share. */
record QueuedTask(String kind, String id) {

  static final Duration TAKE_OVER_LIMIT = Duration.ofSeconds(60);

  /** The node that works on it. */
  WildFlyServer worker() {
    return findWorker().orElseThrow(() -> new AssertionError("Nobody works on " + this));
  }

  Optional<WildFlyServer> findWorker() {
    return rows().stream()
        .flatMap(by -> Nodes.all().stream().filter(node -> by.startsWith(node.node() + "/")))
        .findFirst();
  }

  private List<String> rows() {
    return Database.column(
        "select picked_by from dealwright.scheduled_tasks"
            + " where task_name = ? and task_instance = ? and picked",
        kind,
        id);
  }

  /** Waits until this node works on it, which must be soon after the end of the other one. */
  void awaitTakenOverBy(WildFlyServer node) {
    long begun = System.nanoTime();
    Await.until(node.node() + " to take over " + this, this::findWorker, Optional.of(node)::equals);
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.println(node.node() + " took over " + kind + " after " + took.toSeconds() + " s");
    assertThat(took).isLessThan(TAKE_OVER_LIMIT);
  }

  boolean isGone() {
    return Database.column(
            "select 1 from dealwright.scheduled_tasks where task_name = ? and task_instance = ?",
            kind,
            id)
        .isEmpty();
  }
}
