package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.junit.jupiter.api.Test;

/**
 * Whatever several clients merge, move, close, note and edit at once: nothing of a lead is lost,
 * and what was merged points to a lead that is there.
 */
class MergeSequencesIT {

  private static final long SEED = 20_261_125;
  private static final int CLIENTS = 4;
  private static final int STEPS = 40;
  private static final int LEADS = 16;
  private static final int PAIRS = 6;

  private final Organisation acme = Organisation.create();
  private final List<String> leads = new ArrayList<>();
  private final List<String> stages = new ArrayList<>();
  private final List<String> pipelines = new ArrayList<>();
  private final AtomicInteger notes = new AtomicInteger();
  private final AtomicInteger signals = new AtomicInteger();

  @Test
  void nothingIsLostAndAllAgreesAfterAnySequence() {
    prepare();
    AtomicInteger client = new AtomicInteger();

    List<Map<Integer, Integer>> answered =
        Concurrently.times(CLIENTS, () -> drive(new Random(SEED + client.getAndIncrement())));

    Map<Integer, Integer> statuses = new HashMap<>();
    answered.forEach(
        counts -> counts.forEach((status, n) -> statuses.merge(status, n, Integer::sum)));
    assertThat(statuses.keySet()).isSubsetOf(200, 201, 400, 404, 409, 410, 412, 503);
    List<String> live = acme.rep().get("/leads?limit=200").expect(200).texts("/items", "id");
    assertThat(live.size()).as("%s", statuses).isBetween(1, LEADS - 4);
    new DealInvariants(acme, pipelines).assertHold(live);
    assertMergedOnesPointToLiveOnes(live);
    assertNothingIsLost();
  }

  @Test
  void signalsThatAreSentWhileALeadIsMergedAreTheOneThatIsKept() {
    acme.rep().token();
    acme.admin().token();
    for (int pair = 0; pair < PAIRS; pair++) {
      Answer kept = acme.lead(Leads.cold());
      Answer merged = acme.lead(Leads.cold());
      AtomicInteger first = new AtomicInteger();

      Concurrently.times(
          CLIENTS,
          () ->
              first.getAndIncrement() == 0
                  ? merge(kept, merged.text("/id"), new Random(SEED))
                  : IntStream.range(0, 6).mapToObj(i -> signal(merged)).toList().get(0));
      acme.rep().get("/leads/" + merged.text("/id")).expectProblem(410, "lead-merged");
    }

    assertThat(signals.get()).isPositive();
    String live = " and lead_id in (select id from dealwright.leads where deleted_at is null)";
    assertThat(count("select count(*) from dealwright.signals", live)).isEqualTo(signals.get());
    assertThat(count("select coalesce(sum(count), 0) from dealwright.signal_daily", live))
        .isEqualTo(signals.get());
  }

  private void prepare() {
    acme.rep().get("/me").expect(200);
    acme.admin().get("/me").expect(200);
    Answer second = acme.admin().post("/pipelines", Json.object("name", "Renewals")).expect(201);
    pipelines.addAll(List.of(acme.pipeline().id(), second.text("/id")));
    for (String pipeline : pipelines) {
      stages.addAll(acme.rep().get("/pipelines/" + pipeline).expect(200).texts("/stages", "id"));
    }
    IntStream.range(0, LEADS)
        .forEach(
            i -> {
              Answer lead = acme.lead(Leads.warm());
              leads.add(lead.text("/id"));
              acme.admin()
                  .post("/signals", Signals.body(Signals.of(lead, "email_open")))
                  .expect(200);
            });
  }

  /** How often each status was answered. */
  private Map<Integer, Integer> drive(Random random) {
    Map<Integer, Integer> statuses = new HashMap<>();
    for (int i = 0; i < STEPS; i++) {
      statuses.merge(step(random).status(), 1, Integer::sum);
    }
    return statuses;
  }

  private Answer step(Random random) {
    String id = any(leads, random);
    Answer lead = acme.rep().get("/leads/" + id);
    if (lead.status() != 200) {
      return lead;
    }
    String path = "/leads/" + id;
    return switch (random.nextInt(7)) {
      case 0, 1 -> merge(lead, any(leads, random), random);
      case 2 -> note(path);
      case 3 ->
          acme.rep().patch(path, lead.etag(), Json.object("company", "Step " + random.nextInt()));
      case 4 -> {
        Answer deal = acme.rep().get("/deals/" + lead.text("/dealId"));
        yield deal.status() != 200
            ? deal
            : acme.rep()
                .postIfMatch(
                    "/deals/" + deal.text("/id") + (random.nextBoolean() ? "/lose" : "/reopen"),
                    deal.etag(),
                    Json.object("reason", "Step"));
      }
      case 5 -> signal(lead);
      default ->
          acme.rep()
              .postIfMatch(
                  path + "/stage",
                  lead.etag(),
                  Json.object("stageId", any(stages, random), "reason", "Step"));
    };
  }

  private Answer signal(Answer lead) {
    Answer report = acme.admin().post("/signals", Signals.body(Signals.of(lead, "lead_page_view")));
    if (report.status() == 200) {
      signals.addAndGet(report.number("/accepted"));
    }
    return report;
  }

  private Answer note(String path) {
    Answer note =
        acme.rep().post(path + "/activities", Json.object("type", "note", "body", "Step"));
    if (note.status() == 201) {
      notes.incrementAndGet();
    }
    return note;
  }

  /** Which deal is kept is named in half of the cases. */
  private Answer merge(Answer lead, String other, Random random) {
    Answer seen = acme.rep().get("/leads/" + other);
    if (seen.status() != 200) {
      return seen;
    }
    List<String> deals =
        acme.rep().get("/deals?limit=200&leadId=" + other).expect(200).texts("/items", "id");
    return acme.admin()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/merge",
            lead.etag(),
            Json.object(
                "otherId",
                other,
                "otherTag",
                seen.etag().replace("\"", ""),
                "keepDeals",
                random.nextBoolean() ? deals : List.of()));
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private void assertMergedOnesPointToLiveOnes(List<String> live) {
    for (String id : leads) {
      if (!live.contains(id)) {
        Answer gone = acme.rep().get("/leads/" + id).expectProblem(410, "lead-merged");
        assertThat(live).contains(gone.text("/leadId"));
        assertThat(acme.rep().get("/deals?leadId=" + id).number("/total")).isZero();
      }
    }
  }

  private void assertNothingIsLost() {
    String live = " and lead_id in (select id from dealwright.leads where deleted_at is null)";
    assertThat(count("select sum(count) from dealwright.signal_daily", live))
        .isEqualTo(LEADS + signals.get());
    assertThat(count("select count(*) from dealwright.signals", live))
        .isEqualTo(LEADS + signals.get());
    assertThat(count("select count(*) from dealwright.activities", live + " and type = 'NOTE'"))
        .isEqualTo(notes.get());
    assertThat(count("select count(*) from dealwright.deals", live))
        .isEqualTo(count("select count(*) from dealwright.deals", ""));
    int merged = count("select count(*) from dealwright.leads", " and merged_into is not null");
    assertThat(count("select count(*) from dealwright.audit_log", " and action = 'lead.merged'"))
        .isEqualTo(merged);
    assertThat(acme.events()).filteredOn("lead.merged"::equals).hasSize(merged);
  }

  private int count(String query, String condition) {
    return Integer.parseInt(
        Database.column(query + " where organisation_id = cast(? as uuid)" + condition, acme.id())
            .get(0));
  }
}
