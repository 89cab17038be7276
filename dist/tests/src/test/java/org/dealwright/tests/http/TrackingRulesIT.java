package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Engagement;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.dealwright.tests.fixture.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What web sites may send of their visitors, and what is refused. */
class TrackingRulesIT {

  private final Organisation acme = Organisation.create();
  private final Engagement engagement = new Engagement(acme);

  @Test
  void theAnswerTellsAStrangerNothing() {
    Site site = Site.of(acme);
    String unknown = site.visitor();
    String known = site.visitor();
    engagement.captured(known);
    Map<String, Object> event = Site.event("lead_page_view");

    for (Answer answer :
        List.of(
            site.track(unknown, event),
            site.track(known, event),
            site.track("forged", event),
            site.track(known.substring(2) + "AA", event),
            site.send(
                "",
                Json.object("token", known, "events", List.of(event)),
                "Origin",
                "https://evil.example"),
            site.send("", Json.object("token", known, "events", List.of(event)), "Sec-GPC", "1"))) {
      assertThat(answer.expect(202).body()).isEmpty();
      assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
    assertThat(site.held()).isOne();
  }

  @Test
  void onlyListedSitesGetAVisitorsToken() {
    Site site = Site.of(acme);

    Answer visit = site.visit(Json.object()).expect(200);

    assertThat(visit.header("Access-Control-Allow-Origin")).contains(Site.ORIGIN);
    site.send("/visits", Json.object(), "Origin", "https://evil.example")
        .expectProblem(403, "not-permitted");
    site.send("/visits", Json.object(), "DNT", "1").expectProblem(403, "not-permitted");
    Site.of(acme, "honoursOptOuts", false);
    site.send("/visits", Json.object(), "DNT", "1").expect(200);
    Site.of(acme, "origins", List.of());
    site.visit(Json.object()).expectProblem(403, "not-permitted");
  }

  @Test
  void anExpiredTokenSendsNothingButNamesTheVisitorAgain() {
    Site site = Site.of(acme);
    String token = site.visitor();
    acme.moveClock(Duration.ofHours(13));

    site.track(token, Site.event("lead_page_view")).expect(202);
    assertThat(site.held()).isZero();

    String renewed = site.visit(Json.object("token", token)).expect(200).text("/token");
    site.track(renewed, Site.event("lead_page_view")).expect(202);
    assertThat(site.held()).isOne();
    assertThat(engagement.visitors()).isEqualTo(1);
  }

  @Test
  void anotherOrganisationsTokenIsNone() {
    Site site = Site.of(acme);
    Site other = Site.of(Organisation.create());

    site.track(other.visitor(), Site.event("lead_page_view")).expect(202);

    assertThat(site.held()).isZero();
    assertThat(other.held()).isZero();
  }

  @Test
  void aVisitorSendsSoManyEventsADayAndNoMore() {
    Site site = Site.of(acme, "eventsPerVisitorAndDay", 3);
    String token = site.visitor();
    Map<String, Object> view = Site.event("lead_page_view");
    site.track(token, view, Site.event("lead_page_view")).expect(202);

    site.track(token, view).expect(202);
    site.track(token, Site.event("lead_page_view"), Site.event("lead_page_view")).expect(202);
    assertThat(site.held()).isEqualTo(3);

    acme.moveClock(Duration.ofDays(1));
    String renewed = site.visit(Json.object("token", token)).expect(200).text("/token");
    site.track(renewed, Site.event("lead_page_view")).expect(202);
    assertThat(site.held()).isEqualTo(4);
  }

  @Test
  void textAndFormBodiesAreTakenAsBrowsersSendThem() {
    Site site = Site.of(acme);
    String token = site.visitor();
    String json =
        Json.write(Json.object("token", token, "events", List.of(Site.event("email_click"))));
    String form =
        "data=" + URLEncoder.encode(json.replace("event-", "form-"), StandardCharsets.UTF_8);

    site.send("", "text/plain;charset=UTF-8", json, "Origin", Site.ORIGIN).expect(202);
    site.send("", "application/x-www-form-urlencoded", form, "Origin", Site.ORIGIN).expect(202);
    site.send("", "application/json", json.replace("event-", "json-"), "Origin", Site.ORIGIN)
        .expect(202);

    assertThat(site.held()).isEqualTo(3);
    site.send("", "text/plain", "{", "Origin", Site.ORIGIN).expectProblem(400, "malformed-json");
  }

  @ParameterizedTest
  @CsvSource({
    "lead_page_view, score, 90, /events/0/properties/score",
    "lead_page_view, page_path, no path, /events/0/properties/page_path",
    "dance, page_path, /, /events/0/type"
  })
  void whatCannotBeTakenIsNamed(String type, String property, String value, String pointer) {
    Site site = Site.of(acme);
    Map<String, Object> event = Site.event(type);
    event.put("properties", Map.of(property, value));

    assertThat(site.track(site.visitor(), event).expectProblem(400, "validation-failed").pointers())
        .containsExactly(pointer);
    assertThat(site.held()).isZero();
  }

  @Test
  void aScoreBesideTheEventIsRefusedByName() {
    Site site = Site.of(acme);
    Map<String, Object> event = Site.event("lead_page_view");
    event.put("score", 100);

    assertThat(site.track(site.visitor(), event).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/events/0/score");
  }

  @Test
  void eventsOlderThanTheRetentionAreRefusedAndThoseFromTheFutureMarked() {
    Site site = Site.of(acme);
    String token = site.visitor();
    Map<String, Object> old = Site.event("lead_page_view");
    old.put("occurredAt", Instant.now().minus(Duration.ofDays(401)).toString());
    Map<String, Object> future = Site.event("lead_page_view");
    future.put("occurredAt", Instant.now().plus(Duration.ofDays(2)).toString());

    assertThat(site.track(token, old).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/events/0/occurredAt");
    site.track(token, future).expect(202);
    Answer lead = engagement.captured(token);

    JsonNode view =
        engagement.signals(lead).list("/items").stream()
            .filter(one -> one.at("/type").asText().equals("lead_page_view"))
            .findFirst()
            .orElseThrow();
    assertThat(view.at("/clamped").asBoolean()).isTrue();
  }

  @Test
  void anOrganisationsOwnNamesStandForStandardTypes() {
    Site site = Site.of(acme, "eventNames", Map.of("demo_booked", "lead_inquiry_started"));
    String token = site.visitor();
    site.track(token, Site.event("demo_booked")).expect(202);
    Answer lead = engagement.captured(token);
    assertThat(engagement.kinds(lead)).contains("lead_inquiry_started");

    Map<String, Object> signal = Signals.of(lead, "demo_booked");
    Answer report = acme.admin().post("/signals", Signals.body(signal)).expect(200);
    assertThat(report.number("/accepted")).isOne();
    assertThat(engagement.journey(lead).number("/steps/2/times")).isEqualTo(2);
  }

  @Test
  void settingsAreCheckedAndGuardedByTheirVersion() {
    String path = "/settings/tracking";
    Answer before = acme.admin().get(path).expect(200);

    assertThat(before.list("/origins")).isEmpty();
    assertThat(before.text("/highestPublicStep")).isEqualTo("lead_whatsapp_contact");
    for (Map<String, Object> bad :
        List.of(
            Json.object("origins", List.of("www.example.com")),
            Json.object("highestPublicStep", "email_open"),
            Json.object("eventsPerVisitorAndDay", 0),
            Json.object("eventNames", Map.of("lead_page_view", "email_open")))) {
      assertThat(
              acme.admin()
                  .patch(path, before.etag(), bad)
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly("/" + bad.keySet().iterator().next());
    }
    acme.admin()
        .patch(path, before.etag(), Json.object("origins", List.of(Site.ORIGIN)))
        .expect(200);
    acme.admin()
        .patch(path, before.etag(), Json.object("origins", List.of()))
        .expectProblem(412, "version-conflict");
    acme.rep().get(path).expectProblem(403, "not-permitted");
  }

  @Test
  void aSiteOfNobodyIsNotFound() {
    Client visitor = Client.anonymous();

    visitor.post("/public/track/nobody-here", Json.object()).expectProblem(404, "not-found");
  }
}
