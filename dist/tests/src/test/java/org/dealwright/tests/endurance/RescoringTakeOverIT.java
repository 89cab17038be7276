package org.dealwright.tests.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** The nightly rescoring on two nodes. */
@TwoNodes
class RescoringTakeOverIT {

  private static final int LEADS = 5_000;

  private final Organisation acme = Organisation.create();

  @Test
  void aRunWhoseNodeIsKilledScoresEachLeadOnce() {
    becomeHotUnnoticed();
    String run =
        acme.admin()
            .on(Nodes.first())
            .post("/admin/jobs/lead-score-refresh")
            .expect(202)
            .text("/runId");
    QueuedTask chunk = new QueuedTask("lead-score-refresh", run + "/0");
    Await.until("the first leads", () -> seen(run), leads -> leads > 0);
    WildFlyServer worker = chunk.worker();

    worker.kill();

    assertThat(seen(run)).isStrictlyBetween(0, LEADS);
    WildFlyServer survivor = Nodes.other(worker);
    chunk.awaitTakenOverBy(survivor);
    JsonNode ended = ended(run, survivor);
    assertThat(ended.at("/state").asText()).isEqualTo("done");
    assertThat(ended.at("/leads").asInt()).isEqualTo(LEADS);
    assertThat(ended.at("/changed").asInt()).isEqualTo(LEADS);
    assertThat(scores("imported")).isEqualTo("5000 rows of 5000 leads");
    assertThat(scores("time")).isEqualTo("5000 rows of 5000 leads");
    assertThat(count("deals")).isEqualTo(LEADS);
    Wholeness.require(acme);
    Wholeness.requireTrueBoard(acme, survivor);
  }

  /** Leads below each threshold, whose facts then change without an event. */
  private void becomeHotUnnoticed() {
    RunningImport.start(acme, LeadFile.cold(LEADS), Nodes.first()).awaitEnd(Nodes.first());
    Database.update(
        "update dealwright.leads set job_title = 'CEO', source = 'REFERRAL', company_size = 5000,"
            + " estimated_amount = 25000000, estimated_currency = 'EUR', industry = 'Software',"
            + " country = 'DE', phone = '+49 30 901820' where organisation_id = cast(? as uuid)",
        acme.id());
  }

  @Test
  void aSlotForWhichTheTimersOfBothNodesFireRunsOnce() {
    AtomicInteger caller = new AtomicInteger();
    for (int day = 1; day <= 5; day++) {
      String slot = "2024-02-0" + day + "T03:00:00Z";

      List<String> taken =
          new ArrayList<>(
              Concurrently.times(
                  8, () -> fired(Nodes.all().get(caller.getAndIncrement() % 2), slot)));

      taken.removeIf(String::isEmpty);
      assertThat(taken).hasSize(1);
      ended(taken.get(0), Nodes.second());
    }
  }

  @Test
  void theSlotBeforeTheStartIsCaughtUpOnceByNodesThatStartTogether() {
    Nodes.restartTogether();

    assertThat(
            Database.column(
                "select count(*) from dealwright.job_runs where job = 'lead-score-refresh'"
                    + " and requested_by is null and slot > now() - interval '1 day'"
                    + " and slot <= now()"))
        .containsExactly("1");
  }

  private static String fired(WildFlyServer node, String slot) {
    Client anybody = Client.anonymous().on(node);
    return anybody
        .send(
            anybody
                .request("/public/testing/rescoring-slots/" + slot)
                .setHeader("Accept", "text/plain")
                .POST(BodyPublishers.noBody()))
        .expect(200)
        .body();
  }

  private static int seen(String run) {
    return Integer.parseInt(
        Database.column(
                "select coalesce(sum(seen), 0) from dealwright.job_chunks where run_id = cast(? as uuid)",
                run)
            .get(0));
  }

  private static JsonNode ended(String run, WildFlyServer node) {
    return Await.until(
        "the end of run " + run, () -> view(run, node), view -> view.at("/finishedAt").isTextual());
  }

  private static JsonNode view(String run, WildFlyServer node) {
    return User.operator()
        .on(node)
        .get("/admin/jobs/runs?limit=200")
        .expect(200)
        .list("/items")
        .stream()
        .filter(view -> view.at("/id").asText().equals(run))
        .findFirst()
        .orElseThrow();
  }

  private String scores(String cause) {
    return Database.column(
            "select count(*) || ' rows of ' || count(distinct lead_id) || ' leads'"
                + " from dealwright.lead_scores"
                + " where organisation_id = cast(? as uuid) and cause = ?",
            acme.id(),
            cause)
        .get(0);
  }

  private int count(String table) {
    return Integer.parseInt(
        Database.column(
                "select count(*) from dealwright."
                    + table
                    + " where organisation_id = cast(? as uuid)",
                acme.id())
            .get(0));
  }
}
