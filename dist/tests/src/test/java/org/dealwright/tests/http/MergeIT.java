package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.junit.jupiter.api.Test;

/** Two leads that are the same person become one. */
class MergeIT {

  private final Organisation acme = Organisation.create();
  private final Deals deals = new Deals(acme);

  @Test
  void aNewLeadComesWithThoseThatMayBeTheSamePerson() {
    Map<String, Object> request = Leads.unknown();
    Answer first = acme.lead(request);
    request.put("email", ((String) request.get("email")).toUpperCase(Locale.ROOT));

    Answer second = acme.lead(request);

    assertThat(first.list("/matches")).isEmpty();
    assertThat(second.texts("/matches", "lead/id")).containsExactly(first.text("/id"));
    assertThat(second.text("/matches/0/by/0")).isEqualTo("email");
    assertThat(acme.lead(second.text("/id")).at("/matches").isNull()).isTrue();
  }

  @Test
  void eachFieldComesFromTheChosenLeadElseFromTheOneThatHasIt() {
    Answer lead =
        acme.lead(
            with(
                Leads.unknown(),
                "company",
                "Orion",
                "tags",
                List.of("a"),
                "customFields",
                Map.of("tier", "Gold", "seats", 3)));
    Answer other =
        acme.lead(
            with(
                Leads.unknown(),
                "company",
                "Vega",
                "jobTitle",
                "CEO",
                "tags",
                List.of("b"),
                "customFields",
                Map.of("tier", "Iron", "site", "Bonn")));

    Answer merged = merge(lead, other, "take", List.of("company", "customFields/tier")).expect(200);

    assertThat(merged.text("/id")).isEqualTo(lead.text("/id"));
    assertThat(merged.text("/email")).isEqualTo(lead.text("/email"));
    assertThat(merged.text("/company")).isEqualTo("Vega");
    assertThat(merged.text("/jobTitle")).isEqualTo("CEO");
    assertThat(merged.at("/tags")).isEqualTo(Json.read("[\"a\",\"b\"]"));
    assertThat(merged.at("/customFields"))
        .isEqualTo(Json.read("{\"tier\":\"Iron\",\"seats\":3,\"site\":\"Bonn\"}"));
    assertThat(merged.number("/version")).isGreaterThan(lead.number("/version"));
  }

  @Test
  void theOtherLeadIsGoneAndPointsToTheOneThatStays() {
    Answer first = acme.lead(Leads.unknown());
    Answer second = acme.lead(Leads.unknown());
    Answer third = acme.lead(Leads.unknown());

    merge(second, first).expect(200);
    merge(third, acme.lead(second.text("/id"))).expect(200);

    assertThat(acme.rep().get("/leads").texts("/items", "id")).containsExactly(third.text("/id"));
    assertThat(acme.admin().get("/leads?deleted=true").number("/total")).isZero();
    for (Answer gone : List.of(first, second)) {
      Answer problem = acme.rep().get(path(gone)).expectProblem(410, "lead-merged");
      assertThat(problem.text("/leadId")).isEqualTo(third.text("/id"));
      acme.rep()
          .patch(path(gone), gone.etag(), Map.of("company", "Orion"))
          .expectProblem(404, "not-found");
      acme.admin()
          .postIfMatch(path(gone) + "/restore", gone.etag(), null)
          .expectProblem(404, "not-found");
    }
  }

  @Test
  void historiesAreJoined() {
    Answer lead = acme.lead(Leads.unknown());
    Answer other = acme.lead(Leads.cold());
    acme.rep()
        .post(path(lead) + "/activities", Json.object("type", "note", "body", "One"))
        .expect(201);
    acme.rep()
        .post(path(other) + "/activities", Json.object("type", "note", "body", "Two"))
        .expect(201);
    for (Answer of : List.of(lead, other)) {
      acme.admin().post("/signals", Signals.body(Signals.of(of, "email_open"))).expect(200);
    }
    acme.rep()
        .patch(path(other), acme.lead(other.text("/id")).etag(), Map.of("company", "Vega"))
        .expect(200);

    Answer merged = merge(now(lead), now(other)).expect(200);

    assertThat(acme.rep().get(path(lead) + "/activities").texts("/items", "body"))
        .contains("One", "Two");
    assertThat(acme.rep().get(path(lead) + "/signals").list("/items")).hasSize(2);
    assertThat(
            Database.column(
                "select sum(count) from dealwright.signal_daily where lead_id = cast(? as uuid)",
                lead.text("/id")))
        .containsExactly("2");
    assertThat(acme.rep().get(path(lead) + "/field-changes").texts("/items", "field"))
        .contains("company", "merged");
    assertThat(merged.at("/score/points").isInt()).isTrue();
    assertThat(acme.events()).contains("lead.merged");
    assertThat(acme.admin().get("/audit?action=lead.merged").texts("/items/0/changes", "field"))
        .contains("company");
    assertThat(acme.admin().get("/audit?record=" + other.text("/id")).texts("/items", "action"))
        .contains("lead.merged-away");
  }

  @Test
  void dealsComeAlongAndTheLeadShowsTheirStageAndStatus() {
    Answer lead = acme.lead(Leads.unknown());
    Answer other = acme.lead(Leads.warm());
    assertThat(other.text("/dealId")).isNotEqualTo("null");

    Answer merged = merge(lead, other).expect(200);

    assertThat(merged.text("/dealId")).isEqualTo(other.text("/dealId"));
    assertThat(merged.at("/stage")).isEqualTo(other.at("/stage"));
    assertThat(merged.text("/status")).isEqualTo(other.text("/status"));
    assertThat(acme.deal(other.text("/dealId")).text("/leadId")).isEqualTo(lead.text("/id"));
    assertThat(acme.board().number("/totals/count")).isOne();
  }

  @Test
  void ofTwoOpenDealsInOnePipelineOneMustBeNamedAndTheOtherIsLost() {
    Answer lead = acme.lead(Leads.warm());
    Answer other = acme.lead(Leads.warm());

    Answer choose = merge(lead, other).expectProblem(409, "deals-to-choose");
    assertThat(choose.at("/deals/0/dealIds"))
        .extracting(id -> id.asText())
        .containsExactlyInAnyOrder(lead.text("/dealId"), other.text("/dealId"));
    Answer merged = merge(lead, other, "keepDeals", List.of(other.text("/dealId"))).expect(200);

    assertThat(merged.text("/dealId")).isEqualTo(other.text("/dealId"));
    assertThat(merged.text("/status")).isNotEqualTo("lost");
    Answer lost = acme.deal(lead.text("/dealId"));
    assertThat(lost.text("/status")).isEqualTo("lost");
    assertThat(lost.text("/closeReason")).isEqualTo("merged");
    assertThat(acme.rep().get("/deals?leadId=" + lead.text("/id")).number("/total")).isEqualTo(2);
  }

  @Test
  void anOpenLeadStaysOpenWhereTheOtherWasClosed() {
    Answer won = acme.lead(Leads.warm());
    deals.win(acme.deal(won.text("/dealId"))).expect(200);
    Answer open = acme.lead(Leads.unknown());

    Answer merged = merge(now(won), open).expect(200);

    assertThat(merged.text("/status")).isEqualTo("new");
    assertThat(merged.text("/deal/status")).isEqualTo("won");
  }

  @Test
  void ofTwoClosedLeadsTheLastOneCounts() {
    Answer won = acme.lead(Leads.warm());
    Answer lost = acme.lead(Leads.warm());
    deals.win(acme.deal(won.text("/dealId"))).expect(200);
    acme.moveClock(Duration.ofMinutes(1));
    deals.lose(acme.deal(lost.text("/dealId")), "Price").expect(200);

    Answer merged = merge(now(won), now(lost)).expect(200);

    assertThat(merged.text("/status")).isEqualTo("lost");
    assertThat(merged.text("/statusReason")).isEqualTo("Price");
    assertThat(merged.text("/dealId")).isEqualTo(lost.text("/dealId"));
  }

  @Test
  void theLastWordOnAConsentAndTheFirstTouchHold() {
    Answer older =
        acme.lead(
            with(
                Leads.unknown(),
                "attribution",
                Map.of("utmSource", "google"),
                "consent",
                Map.of(
                    "email", Map.of("given", true, "at", "2026-01-01T00:00:00Z", "how", "Fair"))));
    acme.moveClock(Duration.ofMinutes(1));
    Answer newer =
        acme.lead(
            with(
                Leads.unknown(),
                "attribution",
                Map.of("utmSource", "newsletter"),
                "consent",
                Map.of("email", Map.of("given", false, "at", "2026-02-01T00:00:00Z"))));

    Answer merged = merge(newer, older).expect(200);

    assertThat(merged.text("/attribution/utmSource")).isEqualTo("google");
    assertThat(merged.at("/consent/email/given").asBoolean(true)).isFalse();
    assertThat(acme.rep().get(path(newer) + "/consents").list("/items")).hasSize(2);
  }

  @Test
  void whatCannotBeMergedIsRefused() {
    Answer lead = acme.lead(Leads.unknown());
    Answer other = acme.lead(Leads.unknown());
    Answer foreign = Organisation.create().lead(Leads.unknown());

    assertThat(merge(lead, lead).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/otherId");
    assertThat(
            merge(lead, other, "take", List.of("score"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/take/0");
    merge(lead, foreign).expectProblem(404, "not-found");
    acme.rep()
        .postIfMatch(path(lead) + "/merge", lead.etag(), request(other))
        .expectProblem(403, "not-permitted");
    acme.rep().patch(path(other), other.etag(), Map.of("company", "Vega")).expect(200);
    Answer stale = merge(lead, other).expectProblem(412, "version-conflict");
    assertThat(stale.text("/current/id")).isEqualTo(other.text("/id"));
    Map<String, Object> unknown = request(other);
    unknown.put("otherId", UUID.randomUUID().toString());
    acme.admin()
        .postIfMatch(path(lead) + "/merge", lead.etag(), unknown)
        .expectProblem(404, "not-found");
  }

  @Test
  void twoWhoMergeThePairCrosswiseDoItOnce() {
    Answer one = acme.lead(Leads.unknown());
    Answer two = acme.lead(Leads.unknown());
    var turn = new AtomicInteger();

    List<Answer> answers =
        Concurrently.times(
            2, () -> turn.getAndIncrement() == 0 ? merge(one, two) : merge(two, one));

    assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 404);
    assertThat(acme.rep().get("/leads").number("/total")).isOne();
  }

  @Test
  void aFileThatNamesAMergedLeadsKeyAddsNothing() {
    Answer lead = acme.lead(Leads.unknown());
    Answer other = acme.lead(Leads.unknown());
    Database.update(
        "update dealwright.leads set external_id = 'k' || id where organisation_id = cast(? as uuid)",
        acme.id());
    merge(lead, other).expect(200);

    Answer upload =
        acme.admin()
            .postText("/imports", "text/csv", "Key\nk" + other.text("/id") + "\n")
            .expect(201);
    String path = "/imports/" + upload.text("/id");
    acme.admin()
        .post(
            path + "/start",
            Json.object("mapping", Json.object("externalId", Map.of("column", "Key"))))
        .expect(202);
    Await.until(
        "the import",
        () -> acme.admin().get(path).expect(200),
        view -> view.at("/finishedAt").isTextual());

    assertThat(acme.rep().get("/leads").number("/total")).isOne();
  }

  private Answer merge(Answer lead, Answer other, Object... choice) {
    Map<String, Object> request = request(other);
    request.putAll(Json.object(choice));
    return acme.admin().postIfMatch(path(lead) + "/merge", lead.etag(), request);
  }

  private static Map<String, Object> request(Answer other) {
    return Json.object("otherId", other.text("/id"), "otherTag", other.etag().replace("\"", ""));
  }

  private static Map<String, Object> with(Map<String, Object> lead, Object... more) {
    lead.putAll(Json.object(more));
    return lead;
  }

  private Answer now(Answer lead) {
    return acme.lead(lead.text("/id"));
  }

  private static String path(Answer lead) {
    return "/leads/" + lead.text("/id");
  }
}
