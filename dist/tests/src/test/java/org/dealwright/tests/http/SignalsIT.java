package org.dealwright.tests.http;

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
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Engagement;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What systems that sign in report of leads: what is taken, what is refused, of whom it is. */
class SignalsIT {

  private final Organisation acme = Organisation.create();
  private final Engagement engagement = new Engagement(acme);

  @Test
  void theSameEventCountsOnce() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");
    engagement.send(signal).expect(200);

    Answer again = engagement.send(signal).expect(200);

    assertThat(again.number("/duplicates")).isOne();
    assertThat(again.text("/results/0/state")).isEqualTo("duplicate");
    assertThat(engagement.signals(lead).number("/total")).isOne();
    assertThat(Engagement.counted(lead)).isEqualTo(1);
    assertThat(engagement.history(lead)).hasSize(2);
  }

  @Test
  void twinsInOneRequestCountOnce() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");

    Answer report = engagement.send(signal, signal).expect(200);

    assertThat(report.texts("/results", "state")).containsExactly("accepted", "duplicate");
    assertThat(Engagement.counted(lead)).isEqualTo(1);
  }

  @Test
  void twinsSentAtOneMomentCountOnce() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");
    acme.admin().token();

    List<Answer> answers = Concurrently.times(6, () -> engagement.send(signal));

    assertThat(answers.stream().map(answer -> answer.expect(200).text("/results/0/state")))
        .containsOnlyOnce("accepted")
        .filteredOn("duplicate"::equals)
        .hasSize(5);
    assertThat(Engagement.counted(lead)).isEqualTo(1);
  }

  @Test
  void aLateEventCountsOnItsOwnDay() {
    Answer lead = acme.lead(Leads.mild());

    engagement.send(Signals.of(lead, "product_usage", Duration.ofDays(10))).expect(200);

    assertThat(
            Database.column(
                "select day from dealwright.signal_daily where lead_id = cast(? as uuid)",
                lead.text("/id")))
        .containsExactly(LocalDate.now(ZoneOffset.UTC).minusDays(10).toString());
    assertThat(Engagement.line(acme.lead(lead.text("/id")), "recency").at("/input").asText())
        .isEqualTo("10");
  }

  @Test
  void anEventFromTheFutureCountsAsNowAndIsMarked() {
    Answer lead = acme.lead(Leads.mild());

    Answer report =
        engagement.send(Signals.of(lead, "lead_page_view", Duration.ofDays(-30))).expect(200);

    assertThat(report.at("/results/0/clamped").asBoolean()).isTrue();
    JsonNode kept = engagement.signals(lead).at("/items/0");
    assertThat(kept.at("/clamped").asBoolean()).isTrue();
    assertThat(kept.at("/occurredAt")).isEqualTo(kept.at("/receivedAt"));
    assertThat(Engagement.line(acme.lead(lead.text("/id")), "recency").at("/input").asText())
        .isEqualTo("0");
  }

  @Test
  void anEventOlderThanTheRetentionIsRefused() {
    Answer lead = acme.lead(Leads.mild());

    Answer answer = engagement.send(Signals.of(lead, "lead_page_view", Duration.ofDays(401)));

    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers()).containsExactly("/signals/0/occurredAt");
    engagement.send(Signals.of(lead, "lead_page_view", Duration.ofDays(399))).expect(200);
  }

  @Test
  void oneThatCannotBeTakenDoesNotKeepTheOthersOut() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> unknown = Signals.of(lead, "lead_daydream");

    Answer report =
        engagement
            .send(Signals.of(lead, "lead_page_view"), unknown, Signals.of(lead, "email_open"))
            .expect(200);

    assertThat(report.texts("/results", "state"))
        .containsExactly("accepted", "refused", "accepted");
    assertThat(report.text("/results/1/errors/0/pointer")).isEqualTo("/signals/1/type");
    assertThat(report.text("/results/1/errors/0/detail")).contains("lead_page_view");
    assertThat(Engagement.counted(lead)).isEqualTo(2);
  }

  @Test
  void whatIsRefusedMayBeSentAgainUnderTheSameId() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");
    signal.put("lead", Map.of("externalId", "not-there-yet"));
    engagement.send(signal).expectProblem(400, "validation-failed");
    signal.put("lead", Map.of("id", lead.text("/id")));

    assertThat(engagement.send(signal).expect(200).number("/accepted")).isOne();
  }

  @Test
  void aScoreCannotBeSent() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> besides = Signals.of(lead, "lead_page_view");
    besides.put("score", 100);
    Map<String, Object> within = Signals.of(lead, "lead_page_view");
    within.put("properties", Map.of("page_path", "/badges", "lead_score", 5));

    Answer answer = engagement.send(besides, within).expectProblem(400, "validation-failed");

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

    Answer answer = engagement.send(signal).expectProblem(400, "validation-failed");

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

    assertThat(engagement.send(signals).expect(200).number("/accepted")).isEqualTo(10);
  }

  @Test
  void aFieldThatIsMissingIsNamed() {
    Answer answer =
        engagement.send(Json.object("lead", Map.of())).expectProblem(400, "validation-failed");

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
        engagement
            .send(
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

    Answer answer = engagement.send(meaning(lead, Map.of("email", request.get("email"))));

    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers()).containsExactly("/signals/0/lead");
  }

  @Test
  void aLeadIsNamedInOneWay() {
    Answer lead = acme.lead(Leads.mild());

    Answer answer =
        engagement.send(meaning(lead, Map.of("id", lead.text("/id"), "externalId", "L-7")));

    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers()).containsExactly("/signals/0/lead");
  }

  @Test
  void anotherOrganisationsLeadIsNone() {
    Organisation globex = Organisation.create();
    Map<String, Object> request = Leads.mild();
    Answer foreign = globex.lead(request);

    Answer answer =
        engagement.send(
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

    assertThat(engagement.send(here).expect(200).number("/accepted")).isOne();
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
  void noneAndMoreThanAThousandAreRefused() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_page_view");

    for (Object signals : List.of(List.of(), Collections.nCopies(1_001, signal), signal)) {
      Answer answer = acme.admin().post("/signals", Json.object("signals", signals));
      answer.expectProblem(400, "validation-failed");
      assertThat(answer.pointers()).containsExactly("/signals");
    }
    assertThat(engagement.signals(lead).number("/total")).isZero();
  }

  @Test
  void aFieldBesideTheSignalsIsRefusedByName() {
    Map<String, Object> body = Signals.body(Signals.of(acme.lead(Leads.mild()), "email_open"));
    body.put("score", 100);

    Answer answer = acme.admin().post("/signals", body).expectProblem(400, "validation-failed");

    assertThat(answer.pointers()).containsExactly("/score");
  }

  @Test
  void signalsAreShownByPagesTheLatestFirst() {
    Answer lead = acme.lead(Leads.mild());
    List<Map<String, Object>> sent =
        Stream.of(3, 1, 2)
            .map(days -> Signals.of(lead, "lead_page_view", Duration.ofDays(days)))
            .toList();
    engagement.send(sent).expect(200);
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
}
