package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.junit.jupiter.api.Test;

/** Which campaign brought a lead, what the person agreed to, and what a form must send for it. */
class LeadOriginIT {

  private static final Map<String, Object> SPRING =
      Json.object("utmSource", "google", "utmCampaign", "spring", "gclid", "Cj0KCQiA");

  private final Organisation acme = Organisation.create();

  @Test
  void aLeadShowsItsCampaignAndAUserMayCorrectIt() {
    Map<String, Object> request = Leads.unknown();
    request.put("attribution", SPRING);

    Answer lead = acme.lead(request);
    Answer corrected =
        patch(lead, Json.object("attribution", Json.object("utmCampaign", "summer", "gclid", null)))
            .expect(200);

    assertThat(lead.text("/attribution/gclid")).isEqualTo("Cj0KCQiA");
    assertThat(lead.at("/attribution/fbclid").isNull()).isTrue();
    assertThat(corrected.text("/attribution/utmSource")).isEqualTo("google");
    assertThat(corrected.text("/attribution/utmCampaign")).isEqualTo("summer");
    assertThat(corrected.at("/attribution/gclid").isNull()).isTrue();
    assertThat(acme.rep().get(path(lead) + "/field-changes").texts("/items", "field"))
        .containsExactlyInAnyOrder("attribution/utmCampaign", "attribution/gclid");
  }

  @Test
  void theFirstTouchIsKeptWhenThePersonComesAgain() {
    Map<String, Object> form = Leads.unknown();
    form.put("attribution", SPRING);
    acme.capture(form).expect(202);
    form.put("attribution", Json.object("utmSource", "newsletter", "fbclid", "IwAR0"));
    acme.capture(form).expect(202);

    Answer lead = onlyLead();

    assertThat(lead.text("/attribution/utmSource")).isEqualTo("google");
    assertThat(lead.at("/attribution/fbclid").isNull()).isTrue();
  }

  @Test
  void aConsentIsKeptWithWhatWhenAndHowAndByWhom() {
    Map<String, Object> request = Leads.unknown();
    request.put("consent", Json.object("email", agreed("2026-01-05T10:00:00Z", "Trade fair")));
    Answer lead = acme.lead(request);

    Answer refused =
        patch(lead, Json.object("consent", Json.object("email", Json.object("given", false))))
            .expect(200);

    assertThat(lead.text("/consent/email/at")).isEqualTo("2026-01-05T10:00:00Z");
    assertThat(refused.at("/consent/email/given").asBoolean(true)).isFalse();
    assertThat(refused.at("/consent/email/how").isNull()).isTrue();
    assertThat(Instant.parse(refused.text("/consent/email/at")))
        .isAfter(Instant.parse("2026-01-05T10:00:00Z"));
    Answer records = acme.rep().get(path(lead) + "/consents").expect(200);
    assertThat(records.texts("/items", "given")).containsExactly("false", "true");
    assertThat(records.text("/items/1/how")).isEqualTo("Trade fair");
    assertThat(records.text("/items/1/recordedBy/id")).isEqualTo(acme.rep().subject());
    assertThat(acme.admin().get("/audit?record=" + lead.text("/id")).body())
        .contains("consent/email");
  }

  @Test
  void aConsentNeedsProofAndIsNotRemoved() {
    Map<String, Object> request = Leads.unknown();
    request.put("consent", Json.object("phone", Json.object("given", true), "ads", Json.object()));
    Answer answer = acme.rep().post("/leads", request).expectProblem(400, "validation-failed");
    assertThat(answer.pointers())
        .containsExactlyInAnyOrder("/consent/phone/how", "/consent/ads/given");

    request.put("consent", Json.object("phone", agreed(null, "Call")));
    Answer lead = acme.lead(request);
    Answer removed =
        patch(lead, Json.object("consent", null)).expectProblem(400, "validation-failed");
    assertThat(removed.pointers()).containsExactly("/consent/phone");
  }

  @Test
  void nobodyAgreedInTheFuture() {
    String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
    Map<String, Object> request = Leads.unknown();
    request.put("consent", Json.object("email", agreed(tomorrow, "Call")));
    assertThat(
            acme.rep().post("/leads", request).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/consent/email/at");

    Answer lead = acme.lead(Leads.unknown());
    assertThat(
            patch(lead, Json.object("consent", Json.object("ads", agreed(tomorrow, "Call"))))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/consent/ads/at");
  }

  @Test
  void aFormDoesNotOverturnARefusal() {
    Map<String, Object> form = Leads.unknown();
    form.put("consent", Json.object("email", Json.object("given", true)));
    acme.capture(form).expect(202);
    Answer lead = onlyLead();
    assertThat(lead.text("/consent/email/how")).isEqualTo("Web form");
    patch(lead, Json.object("consent", Json.object("email", Json.object("given", false))))
        .expect(200);

    form.put(
        "consent",
        Json.object("email", agreed("2020-01-01T00:00:00Z", "Box"), "ads", agreed(null, "Box")));
    acme.capture(form).expect(202);

    Answer after = onlyLead();
    assertThat(after.at("/consent/email/given").asBoolean(true)).isFalse();
    assertThat(after.at("/consent/ads/given").asBoolean()).isTrue();
  }

  @Test
  void aKnownFormMaySendLessAndAnotherMayNot() {
    acme.forms(Json.object("key", "call-me", "requires", "phone")).expect(200);
    Map<String, Object> form = Json.object("phone", "+49 30 901820", "form", "call-me");

    acme.capture(form).expect(202);
    form.put("firstName", "Ada");
    form.put("phone", "+49 (30) 90 18 20");
    acme.capture(form).expect(202);

    assertThat(onlyLead().text("/displayName")).isEqualTo("Ada");
    form.put("form", "somewhere-else");
    assertThat(acme.send(form).expectProblem(400, "validation-failed").pointers())
        .containsExactlyInAnyOrder("/lastName", "/email");
    form.put("form", "call-me");
    form.remove("phone");
    assertThat(acme.send(form).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/phone");
  }

  @Test
  void aFormOfEitherTakesOneOfThem() {
    acme.forms(Json.object("key", "short", "requires", "email_or_phone")).expect(200);

    acme.capture(Json.object("email", Unique.email(), "form", "short")).expect(202);
    acme.capture(Json.object("phone", "+49 30 901820", "form", "short")).expect(202);

    assertThat(acme.rep().get("/leads").number("/total")).isEqualTo(2);
    assertThat(
            acme.send(Json.object("form", "short"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/email");
  }

  @Test
  void theListOfFormsIsChecked() {
    Answer answer =
        acme.forms(
                Json.object("key", "Contact us"),
                Json.object("key", "short"),
                Json.object("key", "short"))
            .expectProblem(400, "validation-failed");

    assertThat(answer.pointers()).containsExactly("/forms/0/key", "/forms/2/key");
    assertThat(acme.admin().get("/settings").expect(200).list("/forms")).isEmpty();
  }

  @Test
  void aFileTellsCampaignsAndConsents() {
    Answer upload =
        acme.admin()
            .postText(
                "/imports",
                "text/csv",
                "Key,utm_source,Newsletter,Since\n1,google,yes,2025-03-01\n2,,no,\n3,,maybe,\n")
            .expect(201);
    assertThat(upload.text("/suggestedMapping/fields/utmSource/column")).isEqualTo("utm_source");
    Map<String, Object> mapping =
        Json.object(
            "fields",
            Map.of(
                "utmSource", Map.of("column", "utm_source"),
                "consentEmail", Map.of("column", "Newsletter")),
            "createdAt",
            Map.of("column", "Since"),
            "externalId",
            Map.of("column", "Key"));
    String path = "/imports/" + upload.text("/id");
    acme.admin().post(path + "/start", Json.object("mapping", mapping)).expect(202);

    Answer done =
        Await.until(
            "the import",
            () -> acme.admin().get(path).expect(200),
            view -> view.at("/finishedAt").isTextual());

    assertThat(done.number("/accepted")).isEqualTo(2);
    List<String> ids = acme.rep().get("/leads?sort=createdAt").texts("/items", "id");
    Answer first = acme.lead(ids.get(0));
    assertThat(first.text("/attribution/utmSource")).isEqualTo("google");
    assertThat(first.at("/consent/email"))
        .isEqualTo(
            Json.read("{\"given\":true,\"at\":\"2025-03-01T00:00:00Z\",\"how\":\"Import\"}"));
    assertThat(acme.lead(ids.get(1)).at("/consent/email/given").asBoolean(true)).isFalse();
    assertThat(
            acme.rep().get("/leads/" + ids.get(0) + "/consents").text("/items/0/recordedBy/kind"))
        .isEqualTo("import");
  }

  private static Map<String, Object> agreed(String at, String how) {
    return Json.object("given", true, "at", at, "how", how);
  }

  private Answer patch(Answer lead, Map<String, Object> patch) {
    return acme.rep().patch(path(lead), lead.etag(), patch);
  }

  private Answer onlyLead() {
    Answer list = acme.rep().get("/leads").expect(200);
    assertThat(list.number("/total")).isOne();
    return acme.lead(list.text("/items/0/id"));
  }

  private static String path(Answer lead) {
    return "/leads/" + lead.text("/id");
  }
}
