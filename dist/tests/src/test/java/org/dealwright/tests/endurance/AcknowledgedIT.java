package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.RepeatedTest;

/** A node is killed while several clients write through it. */
@TwoNodes
class AcknowledgedIT {

  private static final int CLIENTS = 4;
  private static final int BEFORE_THE_CRASH = 120;

  private final Organisation acme = Organisation.create();
  private final List<Captures> captures =
      IntStream.range(0, CLIENTS).mapToObj(n -> new Captures(acme, Nodes.first())).toList();
  private final List<Moves> moves =
      IntStream.range(0, CLIENTS)
          .mapToObj(n -> acme.lead(Leads.warm()).text("/dealId"))
          .map(deal -> new Moves(acme, Nodes.first(), deal))
          .toList();

  @RepeatedTest(3)
  void whatWasAcknowledgedIsThereAndTheRestIsWholeOrAbsent() {
    acme.pipeline();
    ExecutorService threads = Executors.newFixedThreadPool(2 * CLIENTS);
    try {
      CompletableFuture<?>[] clients =
          Stream.<Runnable>concat(captures.stream(), moves.stream())
              .map(client -> CompletableFuture.runAsync(client, threads))
              .toArray(CompletableFuture<?>[]::new);
      Await.until("many answers", this::answers, answers -> answers > BEFORE_THE_CRASH);

      Nodes.first().kill();

      CompletableFuture.allOf(clients).join();
    } finally {
      threads.shutdown();
    }
    requireAllMoves();
    captures.forEach(one -> one.sendAgain(Nodes.second()));
    awaitEmptyInbox();
    requireAllSubmissions();
    Nodes.restart(Nodes.first());
    Wholeness.require(acme);
    Nodes.all().forEach(node -> Wholeness.requireTrueBoard(acme, node));
  }

  private int answers() {
    return Math.min(
        captures.stream().mapToInt(one -> one.acknowledged().size()).sum(),
        moves.stream().mapToInt(one -> one.acknowledged().size()).sum());
  }

  /** Each move that was answered, in order, and at most one that was not. */
  private void requireAllMoves() {
    for (Moves deal : moves) {
      List<String> stages =
          Database.column(
              "select to_stage_id from dealwright.deal_stage_transitions"
                  + " where deal_id = cast(? as uuid) order by sequence",
              deal.dealId());
      assertThat(stages).startsWith(deal.acknowledged().toArray(String[]::new));
      assertThat(stages).hasSizeLessThanOrEqualTo(deal.acknowledged().size() + 1);
    }
  }

  /** The other node takes in what the killed one had answered and not yet taken in. */
  private void awaitEmptyInbox() {
    long begun = System.nanoTime();
    Await.until("the forms to be taken in", this::waiting, List::isEmpty);
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.println("All forms were taken in after " + took.toSeconds() + " s");
    assertThat(took).isLessThan(QueuedTask.TAKE_OVER_LIMIT);
  }

  private List<String> waiting() {
    return Database.column(
        "select id from dealwright.capture_submissions"
            + " where organisation_id = cast(? as uuid) and outcome is null",
        acme.id());
  }

  private void requireAllSubmissions() {
    Map<String, String> acknowledged = new TreeMap<>();
    captures.forEach(one -> acknowledged.putAll(one.acknowledged()));
    Map<String, String> kept = new TreeMap<>();
    Database.rows(
            "select s.id, l.email from dealwright.capture_submissions s join dealwright.leads l"
                + " on l.organisation_id = s.organisation_id and l.id = s.lead_id"
                + " where s.organisation_id = cast(? as uuid)",
            acme.id())
        .forEach(row -> kept.put(row.get("id"), row.get("email")));
    assertThat(kept).containsAllEntriesOf(acknowledged);
    assertThat(kept).hasSizeLessThanOrEqualTo(acknowledged.size() + CLIENTS);
  }
}
