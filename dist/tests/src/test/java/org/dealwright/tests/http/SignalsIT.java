package org.dealwright.tests.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What systems that sign in report of leads. */
class SignalsIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aSignalIsKeptAndTheScoreFollowsAtOnce() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_whatsapp_contact");
    signal.put("properties", Map.of("phone_number_provided", true));

    Answer report = send(signal).expect(200);

    assertThat(report.number("/accepted")).isOne();
    assertThat(report.text("/results/0/state")).isEqualTo("accepted");
    assertThat(report.text("/results/0/leadId")).isEqualTo(lead.text("/id"));
    Answer after = acme.lead(lead.text("/id"));
    assertThat(after.number("/score/points")).isGreaterThan(lead.number("/score/points"));
    assertThat(line(after, "journey").at("/input").asText()).isEqualTo("lead_whatsapp_contact");
    assertThat(history(lead).get(0).at("/cause").asText()).isEqualTo("signal");
    JsonNode kept = signals(lead).at("/items/0");
    assertThat(kept.at("/type").asText()).isEqualTo("lead_whatsapp_contact");
    assertThat(kept.at("/trust").asText()).isEqualTo("server");
    assertThat(kept.at("/properties/phone_number_provided").asBoolean()).isTrue();
  }

  @Test
  void theContributionsStillAddUp() {
    Answer lead = acme.lead(Leads.warm());
    send(Signals.of(lead, "lead_page_view"), Signals.of(lead, "email_click")).expect(200);

    Answer after = acme.lead(lead.text("/id"));

    int sum = 0;
    for (JsonNode contribution : after.list("/explanation/contributions")) {
      sum += contribution.at("/points").asInt();
    }
    assertThat(sum).isEqualTo(after.number("/score/points"));
    assertThat(line(after, "activity").at("/input").asText()).isEqualTo("3.0");
    assertThat(line(after, "activity").at("/sentence").asText()).contains("3 page views");
    assertThat(line(after, "recency").at("/input").asText()).isEqualTo("0");
  }

  @Test
  void theSameEventCountsOnce() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");
    send(signal).expect(200);

    Answer again = send(signal).expect(200);

    assertThat(again.number("/duplicates")).isOne();
    assertThat(again.text("/results/0/state")).isEqualTo("duplicate");
    assertThat(signals(lead).number("/total")).isOne();
    assertThat(counted(lead)).isEqualTo(1);
    assertThat(history(lead)).hasSize(2);
  }

  @Test
  void twinsInOneRequestCountOnce() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");

    Answer report = send(signal, signal).expect(200);

    assertThat(report.texts("/results", "state")).containsExactly("accepted", "duplicate");
    assertThat(counted(lead)).isEqualTo(1);
  }

  @Test
  void twinsSentAtOneMomentCountOnce() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");
    acme.admin().token();

    List<Answer> answers = Concurrently.times(6, () -> send(signal));

    assertThat(answers.stream().map(answer -> answer.expect(200).text("/results/0/state")))
        .containsOnlyOnce("accepted")
        .filteredOn("duplicate"::equals)
        .hasSize(5);
    assertThat(counted(lead)).isEqualTo(1);
  }

  @Test
  void manySendersAtOneMomentLoseNoSignal() {
    Answer lead = acme.lead(Leads.mild());
    acme.admin().token();

    List<Answer> answers =
        Concurrently.times(
            6,
            () -> send(Signals.of(lead, "lead_page_view"), Signals.of(lead, "lead_content_view")));

    assertThat(answers).allSatisfy(answer -> answer.expect(200));
    assertThat(counted(lead)).isEqualTo(12);
    assertThat(rescore()).as("scores that lag behind the signals").isZero();
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<Duration> ages = Stream.of(0, 3, 3, 40, 200).map(Duration::ofDays).toList();
    List<Duration> backwards = new ArrayList<>(ages);
    Collections.reverse(backwards);
    Answer one = acme.lead(Leads.mild());
    Answer other = acme.lead(Leads.mild());

    ages.forEach(age -> send(Signals.of(one, "lead_content_view", age)).expect(200));
    send(backwards.stream().map(age -> Signals.of(other, "lead_content_view", age)).toList())
        .expect(200);

    assertThat(contributions(one)).isEqualTo(contributions(other));
    assertThat(acme.lead(one.text("/id")).number("/score/points"))
        .isEqualTo(acme.lead(other.text("/id")).number("/score/points"));
  }

  @Test
  void aLateEventCountsOnItsOwnDay() {
    Answer lead = acme.lead(Leads.mild());

    send(Signals.of(lead, "product_usage", Duration.ofDays(10))).expect(200);

    assertThat(
            Database.column(
                "select day from dealwright.signal_daily where lead_id = cast(? as uuid)",
                lead.text("/id")))
        .containsExactly(LocalDate.now(ZoneOffset.UTC).minusDays(10).toString());
    assertThat(line(acme.lead(lead.text("/id")), "recency").at("/input").asText()).isEqualTo("10");
  }

  @Test
  void anEventFromTheFutureCountsAsNowAndIsMarked() {
    Answer lead = acme.lead(Leads.mild());

    Answer report = send(Signals.of(lead, "lead_page_view", Duration.ofDays(-30))).expect(200);

    assertThat(report.at("/results/0/clamped").asBoolean()).isTrue();
    JsonNode kept = signals(lead).at("/items/0");
    assertThat(kept.at("/clamped").asBoolean()).isTrue();
    assertThat(kept.at("/occurredAt")).isEqualTo(kept.at("/receivedAt"));
    assertThat(line(acme.lead(lead.text("/id")), "recency").at("/input").asText()).isEqualTo("0");
  }

  @Test
  void anEventOlderThanTheRetentionIsRefused() {
    Answer lead = acme.lead(Leads.mild());

    Answer answer = send(Signals.of(lead, "lead_page_view", Duration.ofDays(401)));

    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers()).containsExactly("/signals/0/occurredAt");
    send(Signals.of(lead, "lead_page_view", Duration.ofDays(399))).expect(200);
  }

  @Test
  void oneThatCannotBeTakenDoesNotKeepTheOthersOut() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> unknown = Signals.of(lead, "lead_daydream");

    Answer report =
        send(Signals.of(lead, "lead_page_view"), unknown, Signals.of(lead, "email_open"))
            .expect(200);

    assertThat(report.texts("/results", "state"))
        .containsExactly("accepted", "refused", "accepted");
    assertThat(report.text("/results/1/errors/0/pointer")).isEqualTo("/signals/1/type");
    assertThat(report.text("/results/1/errors/0/detail")).contains("lead_page_view");
    assertThat(counted(lead)).isEqualTo(2);
  }

  @Test
  void whatIsRefusedMayBeSentAgainUnderTheSameId() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");
    signal.put("lead", Map.of("externalId", "not-there-yet"));
    send(signal).expectProblem(400, "validation-failed");
    signal.put("lead", Map.of("id", lead.text("/id")));

    assertThat(send(signal).expect(200).number("/accepted")).isOne();
  }

  @Test
  void aScoreCannotBeSent() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> besides = Signals.of(lead, "lead_page_view");
    besides.put("score", 100);
    Map<String, Object> within = Signals.of(lead, "lead_page_view");
    within.put("properties", Map.of("page_path", "/badges", "lead_score", 5));

    Answer answer = send(besides, within).expectProblem(400, "validation-failed");

    assertThat(answer.pointers())
        .containsExactly("/signals/0/score", "/signals/1/properties/lead_score");
    assertThat(acme.lead(lead.text("/id")).at("/score")).isEqualTo(lead.at("/score"));
  }

  @ParameterizedTest
  @CsvSource({
    "lead_page_view, page_path, badges",
    "lead_page_view, page_path, /?email=ada@example.com",
    "lead_content_view, form_id, quote",
    "lead_contact_info, contact_method, ada@example.com",
    "lead_whatsapp_contact, phone_number_provided, yes",
    "email_open, a/b, x"
  })
  void aPropertyThatTheTypeDoesNotHaveIsNamed(String type, String property, String value) {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, type);
    signal.put("properties", Map.of(property, value));

    Answer answer = send(signal).expectProblem(400, "validation-failed");

    assertThat(answer.pointers())
        .containsExactly("/signals/0/properties/" + property.replace("/", "~1"));
  }

  @Test
  void eachStandardSignalIsTakenWithItsProperties() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Map<String, Object>> standard =
        Map.of(
            "lead_page_view", Map.of("page_path", "/badges"),
            "lead_content_view", Map.of("content_type", "product"),
            "lead_inquiry_started", Map.of("form_type", "quote_request"),
            "lead_contact_info", Map.of("contact_method", "email"),
            "lead_whatsapp_contact", Map.of("phone_number_provided", true),
            "lead_form_submitted", Map.of("form_id", "quote_form"),
            "product_usage", Map.of("feature", "export"),
            "email_open", Map.of("campaign", "spring"),
            "email_click", Map.of("campaign", "spring"),
            "support_interaction", Map.of("channel", "chat"));
    List<Map<String, Object>> signals = new ArrayList<>();
    standard.forEach(
        (type, properties) -> {
          Map<String, Object> signal = Signals.of(lead, type);
          signal.put("properties", properties);
          signals.add(signal);
        });

    assertThat(send(signals).expect(200).number("/accepted")).isEqualTo(10);
  }

  @Test
  void aFieldThatIsMissingIsNamed() {
    Answer answer = send(Json.object("lead", Map.of())).expectProblem(400, "validation-failed");

    assertThat(answer.pointers())
        .containsExactlyInAnyOrder(
            "/signals/0/eventId", "/signals/0/type", "/signals/0/lead", "/signals/0/occurredAt");
  }

  @Test
  void aLeadIsMeantByItsIdItsKeyOrItsAddress() {
    Map<String, Object> request = Leads.mild();
    Answer lead = acme.lead(request);
    Database.update(
        "update dealwright.leads set external_id = 'L-7' where id = cast(? as uuid)",
        lead.text("/id"));
    String shouted = ((String) request.get("email")).toUpperCase(Locale.ROOT);

    Answer report =
        send(
                Signals.of(lead, "lead_page_view"),
                meaning(lead, Map.of("externalId", "L-7")),
                meaning(lead, Map.of("email", shouted)))
            .expect(200);

    assertThat(report.texts("/results", "leadId"))
        .containsExactly(lead.text("/id"), lead.text("/id"), lead.text("/id"));
  }

  @Test
  void anAddressMeansAnOpenLeadAlone() {
    Map<String, Object> request = Leads.mild();
    Answer lead = acme.lead(request);
    Database.update(
        "update dealwright.leads set status = 'LOST' where id = cast(? as uuid)", lead.text("/id"));

    Answer answer = send(meaning(lead, Map.of("email", request.get("email"))));

    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers()).containsExactly("/signals/0/lead");
  }

  @Test
  void aLeadIsNamedInOneWay() {
    Answer lead = acme.lead(Leads.mild());

    Answer answer = send(meaning(lead, Map.of("id", lead.text("/id"), "externalId", "L-7")));

    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers()).containsExactly("/signals/0/lead");
  }

  @Test
  void anotherOrganisationsLeadIsNone() {
    Organisation globex = Organisation.create();
    Map<String, Object> request = Leads.mild();
    Answer foreign = globex.lead(request);

    Answer answer =
        send(
            Signals.of(foreign, "lead_page_view"),
            meaning(foreign, Map.of("email", request.get("email"))));

    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers()).containsExactly("/signals/0/lead", "/signals/1/lead");
    assertThat(globex.rep().get("/leads/" + foreign.text("/id") + "/signals").number("/total"))
        .isZero();
  }

  @Test
  void theSameEventIdInTwoOrganisationsIsTwoEvents() {
    Organisation globex = Organisation.create();
    Map<String, Object> here = Signals.of(acme.lead(Leads.mild()), "lead_page_view");
    Map<String, Object> there = Signals.of(globex.lead(Leads.mild()), "lead_page_view");
    there.put("eventId", here.get("eventId"));

    assertThat(send(here).expect(200).number("/accepted")).isOne();
    assertThat(globex.admin().post("/signals", Signals.body(there)).number("/accepted")).isOne();
  }

  @Test
  void whoSendsSignalsNeedsThatPermission() {
    Map<String, Object> body = Signals.body(Signals.of(acme.lead(Leads.mild()), "email_open"));
    Client program = acme.newUser("Ivo", "Tracker", "signals:write");

    Client.anonymous().post("/signals", body).expect(401);
    acme.rep().post("/signals", body).expectProblem(403, "not-permitted");
    program.get("/leads").expectProblem(403, "not-permitted");
    program.post("/signals", body).expect(200);
  }

  @Test
  void aThousandAtOnceAreTakenAndEachLeadIsScoredOnce() {
    List<Answer> leads = IntStream.range(0, 40).mapToObj(i -> acme.lead(Leads.mild())).toList();
    List<Map<String, Object>> signals =
        IntStream.range(0, 1_000)
            .mapToObj(i -> Signals.of(leads.get(i % 40), "lead_content_view", Duration.ofHours(i)))
            .toList();

    Answer report = send(signals).expect(200);

    assertThat(report.number("/accepted")).isEqualTo(1_000);
    assertThat(report.list("/results")).hasSize(1_000);
    Await.until("the scores", this::queued, "0"::equals);
    for (Answer lead : leads) {
      assertThat(signals(lead).number("/total")).isEqualTo(25);
      assertThat(history(lead)).hasSize(2);
      assertThat(acme.lead(lead.text("/id")).number("/score/points"))
          .isNotEqualTo(lead.number("/score/points"));
    }
  }

  @Test
  void noneAndMoreThanAThousandAreRefused() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");

    for (Object signals : List.of(List.of(), Collections.nCopies(1_001, signal), signal)) {
      Answer answer = acme.admin().post("/signals", Json.object("signals", signals));
      answer.expectProblem(400, "validation-failed");
      assertThat(answer.pointers()).containsExactly("/signals");
    }
    assertThat(signals(lead).number("/total")).isZero();
  }

  @Test
  void aFieldBesideTheSignalsIsRefusedByName() {
    Map<String, Object> body = Signals.body(Signals.of(acme.lead(Leads.mild()), "email_open"));
    body.put("score", 100);

    Answer answer = acme.admin().post("/signals", body).expectProblem(400, "validation-failed");

    assertThat(answer.pointers()).containsExactly("/score");
  }

  @Test
  void engagementIsUnknownUntilTheOrganisationReceivesSignalsThenNone() {
    Answer quiet = acme.lead(Leads.mild());
    assertThat(quiet.texts("/explanation/unknown", "factor"))
        .contains("journey", "recency", "activity");
    send(Signals.of(acme.lead(Leads.mild()), "lead_page_view")).expect(200);

    rescore();

    Answer after = acme.lead(quiet.text("/id"));
    assertThat(after.texts("/explanation/unknown", "factor"))
        .doesNotContain("journey", "recency", "activity");
    assertThat(line(after, "journey").at("/input").asText()).isEqualTo("none");
    assertThat(line(after, "recency").at("/input").asText()).isEqualTo("never");
    assertThat(after.number("/score/points")).isLessThan(quiet.number("/score/points"));
  }

  @Test
  void aFormAloneDoesNotMeanThatTheOrganisationReceivesSignals() {
    Map<String, Object> form = Leads.unknown();
    form.putAll(Map.of("company", "Orion", "jobTitle", "VP Sales", "companySize", 300));

    acme.capture(form).expect(202);

    Answer lead = acme.lead(acme.rep().get("/leads").text("/items/0/id"));
    assertThat(lead.number("/score/points")).isEqualTo(79);
    assertThat(lead.texts("/explanation/unknown", "factor")).contains("recency", "activity");
    assertThat(signals(lead).texts("/items", "type"))
        .containsExactlyInAnyOrder("lead_contact_info", "lead_form_submitted");
  }

  @Test
  void aFormOfAKnownLeadIsAStepOfItsJourney() {
    Map<String, Object> request = Leads.mild();
    Answer lead = acme.lead(request);

    acme.capture(
            Json.object("firstName", "Ada", "lastName", "Byron", "email", request.get("email")))
        .expect(202);

    Answer after =
        Await.until(
            "the form's score",
            () -> acme.lead(lead.text("/id")),
            seen -> seen.number("/score/points") > lead.number("/score/points"));
    assertThat(line(after, "journey").at("/input").asText()).isEqualTo("lead_form_submitted");
  }

  @Test
  void aSignalMovesADealOverAThreshold() {
    Answer cold = acme.lead(Leads.cold());
    assertThat(cold.at("/dealId").isNull()).isTrue();

    send(Signals.of(cold, "lead_form_submitted")).expect(200);

    Answer after = acme.lead(cold.text("/id"));
    assertThat(after.text("/stage/name")).isEqualTo("New");
    assertThat(acme.events()).contains("deal.stage_advanced");
  }

  @Test
  void anEditorIsNotDisturbedBySignals() {
    Answer lead = acme.lead(Leads.mild());
    send(Signals.of(lead, "lead_page_view")).expect(200);

    acme.rep()
        .patch("/leads/" + lead.text("/id"), lead.etag(), Json.object("company", "Babbage"))
        .expect(200);
  }

  @Test
  void engagementFadesAndTheNightWritesNothingWhenNothingShows() {
    Answer lead = acme.lead(Leads.mild());
    send(Signals.of(lead, "lead_form_submitted")).expect(200);
    int fresh = acme.lead(lead.text("/id")).number("/score/points");
    assertThat(rescore()).isZero();

    acme.moveClock(Duration.ofDays(60));
    assertThat(rescore()).isOne();
    assertThat(acme.lead(lead.text("/id")).number("/score/points")).isLessThan(fresh);
    assertThat(history(lead).get(0).at("/cause").asText()).isEqualTo("time");

    acme.moveClock(Duration.ofDays(600));
    assertThat(rescore()).isOne();
    acme.moveClock(Duration.ofDays(601));
    assertThat(rescore()).isZero();
  }

  @Test
  void signalsAreShownByPagesTheLatestFirst() {
    Answer lead = acme.lead(Leads.mild());
    List<Map<String, Object>> sent =
        Stream.of(3, 1, 2)
            .map(days -> Signals.of(lead, "lead_page_view", Duration.ofDays(days)))
            .toList();
    send(sent).expect(200);
    String path = "/leads/" + lead.text("/id") + "/signals?limit=2";

    Answer first = acme.rep().get(path).expect(200);
    Answer second = acme.rep().get(path + "&cursor=" + first.text("/nextCursor")).expect(200);

    List<String> shown = new ArrayList<>(first.texts("/items", "occurredAt"));
    shown.addAll(second.texts("/items", "occurredAt"));
    assertThat(shown.stream().map(Instant::parse))
        .hasSize(3)
        .isSortedAccordingTo(Collections.reverseOrder());
    assertThat(second.at("/nextCursor").isNull()).isTrue();
    assertThat(first.number("/total")).isEqualTo(3);
    assertThat(acme.rep().get(path + "x").expect(400).pointers()).containsExactly("limit");
    acme.rep().get(path + "&cursor=nonsense").expectProblem(400, "validation-failed");
  }

  private static Map<String, Object> meaning(Answer lead, Map<String, Object> reference) {
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");
    signal.put("lead", reference);
    return signal;
  }

  private Answer send(Object... signals) {
    return send(List.of(signals));
  }

  private Answer send(List<?> signals) {
    return acme.admin().post("/signals", Signals.body(signals));
  }

  private Answer signals(Answer lead) {
    return acme.rep().get("/leads/" + lead.text("/id") + "/signals").expect(200);
  }

  private List<JsonNode> history(Answer lead) {
    return acme.rep()
        .get("/leads/" + lead.text("/id") + "/score/history")
        .expect(200)
        .list("/items");
  }

  private static JsonNode line(Answer lead, String factor) {
    return lead.list("/explanation/contributions").stream()
        .filter(line -> line.at("/factor").asText().equals(factor))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Integer> contributions(Answer lead) {
    return acme.lead(lead.text("/id")).list("/explanation/contributions").stream()
        .collect(toMap(line -> line.at("/factor").asText(), line -> line.at("/points").asInt()));
  }

  private static int counted(Answer lead) {
    return Database.column(
            "select sum(count) from dealwright.signal_daily where lead_id = cast(? as uuid)",
            lead.text("/id"))
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private String queued() {
    return Database.column(
            "select count(*) from dealwright.signal_rescores"
                + " where organisation_id = cast(? as uuid)",
            acme.id())
        .get(0);
  }

  /** Rescores all open leads; returns how many scores are new. */
  private int rescore() {
    String id = acme.admin().post("/admin/jobs/lead-score-refresh").expect(202).text("/runId");
    return Await.until("the run " + id, () -> run(id), run -> run.at("/finishedAt").isTextual())
        .at("/changed")
        .asInt();
  }

  private JsonNode run(String id) {
    return acme.admin().get("/admin/jobs/runs?limit=200").expect(200).list("/items").stream()
        .filter(run -> run.at("/id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
