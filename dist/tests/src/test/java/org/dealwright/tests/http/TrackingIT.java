package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Engagement;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Site;
import org.junit.jupiter.api.Test;

/** What visitors of web sites do, before and after it is known who they are. */
class TrackingIT {

  private final Organisation acme = Organisation.create();
  private final Engagement engagement = new Engagement(acme);

  @Test
  void whatAVisitorDidBecomesTheLeadsWhenItSendsAForm() {
    Site site = Site.of(acme);
    String token = site.visitor();
    Map<String, Object> early = Site.event("lead_page_view");
    early.put("occurredAt", Instant.now().minus(Duration.ofDays(3)).toString());
    early.put("properties", Map.of("page_path", "/prices"));
    site.track(token, early, Site.event("lead_content_view")).expect(202);
    assertThat(site.held()).isEqualTo(2);

    Answer lead = engagement.captured(token);

    assertThat(site.held()).isZero();
    assertThat(engagement.kinds(lead))
        .contains("lead_page_view", "lead_content_view", "lead_form_submitted");
    assertThat(trustOf(lead, "lead_page_view")).isEqualTo("public");
    assertThat(trustOf(lead, "lead_form_submitted")).isEqualTo("server");
    Answer journey = engagement.journey(lead);
    assertThat(journey.text("/highest")).isEqualTo("lead_form_submitted");
    assertThat(journey.text("/steps/0/firstOn"))
        .isEqualTo(LocalDate.now(ZoneOffset.UTC).minusDays(3).toString());
    // A form alone counts as 12 page views.
    assertThat(Double.parseDouble(input(lead, "activity"))).isGreaterThan(14);
    Answer timeline = acme.rep().get("/leads/" + lead.text("/id") + "/timeline?kind=signal");
    assertThat(timeline.expect(200).texts("/items", "kind")).hasSize(4).containsOnly("signal");
    assertThat(timeline.at("/items").toString()).contains("lead_page_view", "/prices");
  }

  @Test
  void aKnownVisitorsEventsScoreTheLeadAtOnce() {
    Site site = Site.of(acme);
    String token = site.visitor();
    Answer lead = engagement.captured(token);

    site.track(token, Site.event("lead_content_view"), Site.event("lead_page_view")).expect(202);

    assertThat(engagement.kinds(lead)).contains("lead_content_view", "lead_page_view");
    assertThat(site.held()).isZero();
    assertThat(
            acme.rep()
                .get("/leads/" + lead.text("/id") + "/score/history")
                .expect(200)
                .text("/items/0/cause"))
        .isEqualTo("signal");
  }

  @Test
  void stepsThatWereSkippedAreReportedNotInvented() {
    Site site = Site.of(acme);
    String token = site.visitor();
    site.track(token, Site.event("lead_page_view")).expect(202);

    Answer journey = engagement.journey(engagement.captured(token));

    assertThat(journey.texts("/steps", "step"))
        .containsExactly(
            "lead_page_view",
            "lead_content_view",
            "lead_inquiry_started",
            "lead_contact_info",
            "lead_whatsapp_contact",
            "lead_form_submitted");
    assertThat(journey.texts("/steps", "skipped"))
        .containsExactly("false", "true", "true", "false", "true", "false");
  }

  @Test
  void aBrowsersWordReachesNoHigherThanTheOrganisationLetsIt() {
    Site site = Site.of(acme);
    String token = site.visitor();
    Answer lead = acme.lead(Leads.mild());
    becomes(lead);

    site.track(token, Site.event("lead_form_submitted")).expect(202);
    assertThat(engagement.kinds(lead)).containsExactly("lead_form_submitted");
    assertThat(input(lead, "journey")).isEqualTo("none");
    site.track(token, Site.event("lead_whatsapp_contact")).expect(202);
    assertThat(input(lead, "journey")).isEqualTo("lead_whatsapp_contact");

    Site.of(acme, "highestPublicStep", "lead_form_submitted");
    site.track(token, Site.event("lead_form_submitted")).expect(202);
    assertThat(input(lead, "journey")).isEqualTo("lead_form_submitted");
  }

  @Test
  void whereAVisitorCameFromIsKept() {
    Site site = Site.of(acme);
    Map<String, Object> first =
        Json.object(
            "utmSource", "newsletter", "gclid", "EAIa", "gaClientId", "12.34", "landingPage", "/a");
    String token = site.visit(Json.object("touch", first)).expect(200).text("/token");
    String again =
        site.visit(Json.object("token", token, "touch", Json.object("utmSource", "partner")))
            .expect(200)
            .text("/token");

    Answer lead = engagement.captured(again);

    Answer visitors = acme.rep().get("/leads/" + lead.text("/id") + "/visitors").expect(200);
    assertThat(visitors.list("/items")).hasSize(1);
    assertThat(visitors.text("/items/0/firstTouch/utmSource")).isEqualTo("newsletter");
    assertThat(visitors.text("/items/0/firstTouch/gclid")).isEqualTo("EAIa");
    assertThat(visitors.text("/items/0/firstTouch/gaClientId")).isEqualTo("12.34");
    assertThat(visitors.text("/items/0/lastTouch/utmSource")).isEqualTo("partner");
  }

  @Test
  void theSameEventCountsOnceHoweverOftenItComes() {
    Site site = Site.of(acme);
    String token = site.visitor();
    Map<String, Object> event = Site.event("lead_page_view");

    Concurrently.times(5, () -> site.track(token, event)).forEach(answer -> answer.expect(202));
    Answer lead = engagement.captured(token);
    site.track(token, event, event).expect(202);

    assertThat(engagement.journey(lead).number("/steps/0/times")).isOne();
  }

  @Test
  void aFormAndEventsAtOneMomentLoseNothing() {
    Site site = Site.of(acme);
    String token = site.visitor();
    Answer lead = engagement.captured(token);
    Map<String, Object> form = Leads.unknown();
    form.put("email", lead.text("/email"));
    form.put("visitorToken", token);

    Concurrently.times(
            8,
            () -> {
              acme.send(form).expect(202);
              return site.track(token, Site.event("lead_page_view"));
            })
        .forEach(answer -> answer.expect(202));
    acme.capture(form);

    assertThat(engagement.journey(lead).number("/steps/0/times")).isEqualTo(8);
  }

  @Test
  void whoTakesTheConsentBackIsForgotten() {
    Site site = Site.of(acme);
    String token = site.visitor();
    site.track(token, Site.event("lead_page_view")).expect(202);

    site.send("/forget", Json.object("token", token), "Origin", Site.ORIGIN).expect(202);

    assertThat(engagement.visitors()).isZero();
    assertThat(site.held()).isZero();
    site.track(token, Site.event("lead_page_view")).expect(202);
    assertThat(site.held()).isZero();
    assertThat(engagement.kinds(engagement.captured(token))).doesNotContain("lead_page_view");
  }

  @Test
  void aLeadInQuarantineGetsNothingFromItsVisitor() {
    Site site = Site.of(acme);
    String token = site.visitor();
    site.track(token, Site.event("lead_page_view")).expect(202);
    Map<String, Object> form = Leads.hot();
    form.put("homepage", "http://spam.example");
    form.put("visitorToken", token);

    acme.capture(form).expect(202);

    assertThat(site.held()).isOne();
    assertThat(acme.rep().get("/leads").number("/total")).isZero();
    assertThat(acme.events()).isEmpty();
  }

  @Test
  void anInboundWhatsAppMessageIsAStepOfTheJourney() {
    Answer lead = acme.lead(Leads.mild());
    String path = "/leads/" + lead.text("/id") + "/activities";

    acme.rep().post(path, Json.object("type", "whatsapp", "direction", "outbound")).expect(201);
    assertThat(engagement.kinds(lead)).isEmpty();
    acme.rep().post(path, Json.object("type", "whatsapp", "direction", "inbound")).expect(201);

    assertThat(engagement.kinds(lead)).containsExactly("lead_whatsapp_contact");
    assertThat(input(lead, "journey")).isEqualTo("lead_whatsapp_contact");
    assertThat(acme.lead(lead.text("/id")).number("/score/points"))
        .isGreaterThan(lead.number("/score/points"));
  }

  /** The organisation's only visitor is this lead, without a form. */
  private void becomes(Answer lead) {
    Database.update(
        "update dealwright.visitors set lead_id = cast(? as uuid), known_since = now()"
            + " where organisation_id = cast(? as uuid)",
        lead.text("/id"),
        acme.id());
  }

  private String trustOf(Answer lead, String type) {
    return engagement.signals(lead).list("/items").stream()
        .filter(one -> one.at("/type").asText().equals(type))
        .map(one -> one.at("/trust").asText())
        .findFirst()
        .orElseThrow();
  }

  private String input(Answer lead, String factor) {
    return acme.lead(lead.text("/id")).list("/explanation/contributions").stream()
        .filter(line -> line.at("/factor").asText().equals(factor))
        .map(line -> line.at("/input").asText())
        .findFirst()
        .orElseThrow();
  }
}
