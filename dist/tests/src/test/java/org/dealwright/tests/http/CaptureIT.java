package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.junit.jupiter.api.Test;

/** What web forms send. */
class CaptureIT {

  private static final int PER_MINUTE = 60;

  private final Organisation acme = Organisation.create();

  @Test
  void aNewPersonBecomesAScoredLead() {
    Map<String, Object> form = Leads.unknown();
    form.put("formData", Map.of("message", "Please call me", "seats", 12));

    acme.capture(form).expect(202);

    Answer list = acme.rep().get("/leads").expect(200);
    assertThat(list.texts("/items", "email")).containsExactly((String) form.get("email"));
    assertThat(list.at("/items/0/score/points").isInt()).isTrue();
    Answer lead = acme.lead(list.text("/items/0/id"));
    assertThat(lead.text("/formData/message")).isEqualTo("Please call me");
  }

  @Test
  void theAnswerDoesNotTellWhetherThePersonIsNewKnownOrInQuarantine() {
    Map<String, Object> form = Leads.unknown();
    Map<String, Object> bot = Leads.unknown();
    bot.put("homepage", "https://spam.example");

    List<Answer> answers =
        List.of(
            acme.capture(form).expect(202),
            acme.capture(form).expect(202),
            acme.capture(bot).expect(202));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.json().fieldNames()).toIterable().containsExactly("submissionId");
              assertThat(UUID.fromString(answer.text("/submissionId")).version()).isEqualTo(7);
              assertThat(answer.headerNames()).isEqualTo(answers.get(0).headerNames());
            });
    assertThat(answers.stream().map(answer -> answer.text("/submissionId")))
        .doesNotHaveDuplicates();
  }

  @Test
  void whoFillsTheHiddenFieldIsInNoList() {
    Map<String, Object> bot = Leads.hot();
    bot.put("homepage", "https://spam.example");

    acme.capture(bot).expect(202);

    Answer list = acme.rep().get("/leads").expect(200);
    assertThat(list.list("/items")).isEmpty();
    assertThat(list.number("/total")).isZero();
    assertThat(acme.events()).isEmpty();
    assertThat(acme.board().number("/totals/count")).isZero();
  }

  @Test
  void aKnownAddressFillsEmptyFieldsAndOverwritesNone() {
    String email = Unique.email();
    acme.capture(Json.object("firstName", "Ada", "lastName", "Byron", "email", email)).expect(202);
    acme.capture(
            Json.object(
                "firstName", "Augusta",
                "lastName", "King",
                "email", email.toUpperCase(Locale.ROOT),
                "company", "Analytical Engines"))
        .expect(202);

    Answer list = acme.rep().get("/leads").expect(200);

    assertThat(list.number("/total")).isOne();
    assertThat(list.text("/items/0/displayName")).isEqualTo("Ada Byron");
    assertThat(list.text("/items/0/company")).isEqualTo("Analytical Engines");
  }

  @Test
  void whoGaveANumberAloneIsKnownByItWhenTheAddressComes() {
    acme.forms(Json.object("key", "call-me", "requires", "phone")).expect(200);
    acme.capture(Json.object("phone", "+49 30 901820", "form", "call-me")).expect(202);
    Map<String, Object> form = Leads.unknown();
    form.put("phone", "030 901820");
    form.put("country", "DE");
    acme.capture(form).expect(202);
    form.put("phone", "+49 89 1234567");
    acme.capture(form).expect(202);

    Answer list = acme.rep().get("/leads").expect(200);

    assertThat(list.texts("/items", "email")).containsExactly((String) form.get("email"));
    assertThat(list.text("/items/0/displayName")).isEqualTo("Ada Byron");
    assertThat(list.text("/items/0/phone")).isEqualTo("+49 30 901820");
  }

  @Test
  void peopleWhoShareANumberStaySeveral() {
    acme.forms(Json.object("key", "call-me", "requires", "phone")).expect(200);
    Map<String, Object> first = Leads.cold();
    Map<String, Object> second = Leads.cold();
    acme.capture(first).expect(202);
    acme.capture(second).expect(202);
    Map<String, Object> third =
        Json.object("lastName", "Weiss", "phone", first.get("phone"), "form", "call-me");
    acme.capture(third).expect(202);
    Map<String, Object> fourth = Leads.cold();
    acme.capture(fourth).expect(202);
    third.put("lastName", "WEISS ");
    third.put("firstName", "Anna");
    acme.capture(third).expect(202);

    Answer list = acme.rep().get("/leads?sort=createdAt").expect(200);

    assertThat(list.texts("/items", "email"))
        .containsExactly(
            (String) first.get("email"),
            (String) second.get("email"),
            "null",
            (String) fourth.get("email"));
    assertThat(list.text("/items/2/displayName")).isEqualTo("Anna Weiss");
  }

  @Test
  void theSamePersonSentSeveralTimesAtOnceIsOneLead() {
    Map<String, Object> form = Leads.unknown();

    List<Answer> answers = Concurrently.times(6, () -> acme.capture(form));

    assertThat(answers).allSatisfy(answer -> answer.expect(202));
    assertThat(acme.rep().get("/leads").expect(200).number("/total")).isOne();
  }

  @Test
  void whatIsSentWhileItsLeadIsDeletedIsNotLostWithIt() {
    Map<String, Object> form = Leads.unknown();
    acme.capture(form).expect(202);
    String known = acme.rep().get("/leads").expect(200).text("/items/0/id");

    Database.whileLocked(
        "select 1 from dealwright.lead_state where lead_id = cast(? as uuid) for update",
        "update dealwright.leads set deleted_at = now() where id = cast(? as uuid)",
        known,
        () -> acme.send(form).expect(202));

    Answer list =
        Await.until(
            "another lead",
            () -> acme.rep().get("/leads").expect(200),
            leads -> leads.number("/total") == 1);
    assertThat(list.text("/items/0/id")).isNotEqualTo(known);
  }

  @Test
  void whatWasSentIsForgottenOnceItIsTakenIn() {
    acme.capture(Leads.unknown()).expect(202);

    assertThat(
            Database.rows(
                "select form, outcome from dealwright.capture_submissions"
                    + " where organisation_id = cast(? as uuid)",
                acme.id()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("form")).isNull();
              assertThat(row.get("outcome")).isEqualTo("CREATED");
            });
  }

  @Test
  void anUnknownOrganisationIsNotFound() {
    Client visitor = Client.anonymous();

    visitor
        .post("/public/capture/" + UUID.randomUUID(), Leads.unknown())
        .expectProblem(404, "not-found");
    visitor.post("/public/capture/nobody-here", Leads.unknown()).expectProblem(404, "not-found");
  }

  @Test
  void anInactiveOrganisationIsNotFound() {
    acme.deactivate();

    acme.capture(Leads.unknown()).expectProblem(404, "not-found");
  }

  @Test
  void eachFieldThatCannotBeTakenIsNamed() {
    Answer answer =
        acme.capture(
            Json.object(
                "lastName",
                "x".repeat(201),
                "email",
                "nobody",
                "website",
                "not a site",
                "companySize",
                0,
                "estimatedValue",
                Json.object("amount", -1, "currency", "XYZ")));

    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers())
        .contains(
            "/firstName",
            "/lastName",
            "/email",
            "/website",
            "/companySize",
            "/estimatedValue/amount",
            "/estimatedValue/currency");
    assertThat(acme.rep().get("/leads").number("/total")).isZero();
  }

  @Test
  void aFieldThatDoesNotExistIsRefusedByName() {
    for (String field : List.of("score", "status", "nickname")) {
      Map<String, Object> form = Leads.unknown();
      form.put(field, "100");

      Answer answer = acme.capture(form).expectProblem(400, "validation-failed");

      assertThat(answer.pointers()).containsExactly("/" + field);
    }
  }

  /** The values of an HTML form's fields are texts, and empty ones where nothing was entered. */
  @Test
  void aFormMayWriteItsNumbersAsText() {
    Map<String, Object> form = Leads.unknown();
    form.put("companySize", "50");
    Map<String, Object> silent = Leads.unknown();
    silent.put("companySize", "");

    acme.capture(form).expect(202);
    acme.capture(silent).expect(202);

    assertThat(acme.rep().get("/leads?sort=createdAt").expect(200).texts("/items", "companySize"))
        .containsExactly("50", "null");
  }

  @Test
  void aValueOfTheWrongKindIsNamed() {
    Map<String, Object> form = Leads.unknown();
    form.put("source", "television");

    Answer answer = acme.capture(form).expectProblem(400, "validation-failed");

    assertThat(answer.pointers()).containsExactly("/source");
    assertThat(answer.text("/errors/0/detail")).contains("referral");
  }

  @Test
  void tooManyFromOneAddressMustWaitAndOthersNeedNot() {
    Map<String, Object> form = Leads.unknown();
    for (int i = 0; i < PER_MINUTE; i++) {
      acme.send(form).expect(202);
    }

    // While they are sent, some more become allowed.
    Answer refused =
        Stream.generate(() -> acme.send(form))
            .limit(5 * PER_MINUTE)
            .filter(answer -> answer.status() != 202)
            .findFirst()
            .orElseThrow();

    refused.expectProblem(429, "rate-limited");
    assertThat(refused.header("Retry-After").map(Integer::valueOf).orElseThrow()).isBetween(1, 60);
    Organisation.create().capture(form).expect(202);
  }
}
