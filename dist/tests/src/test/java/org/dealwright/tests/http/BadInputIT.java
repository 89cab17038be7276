package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no endpoint takes, and that the answers give nothing away. */
class BadInputIT {

  private static final String JSON = "application/json";
  private static final String OVER_THE_LIMIT = "{\"firstName\": \"" + "x".repeat(1 << 20) + "\"}";

  private final Organisation acme = Organisation.create();

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"firstName\": }", "[]", "\"text\"", "{} {}", "nul", "<a/>"})
  void malformedJsonIsRefused(String body) {
    Answer answer = acme.rep().postText("/leads", JSON, body).expect(400);

    assertThat(answer.text("/code")).isIn("malformed-json", "validation-failed");
    assertGivesNothingAway(answer);
  }

  @Test
  void aBodyThatIsNestedTooDeeplyIsRefusedAsAnyOther() {
    String body = "[".repeat(2_000) + "]".repeat(2_000);

    assertGivesNothingAway(
        acme.rep().postText("/leads/bulk-create", JSON, body).expectProblem(400, "malformed-json"));
  }

  @Test
  void aMissingBodyIsRefused() {
    acme.rep().postText("/leads", JSON, "").expectProblem(400, "validation-failed");
    acme.rep().postText("/leads", JSON, "null").expectProblem(400, "validation-failed");
  }

  @Test
  void anotherMediaTypeIsRefused() {
    acme.rep()
        .postText("/leads", "application/xml", "<lead/>")
        .expectProblem(415, "unsupported-media-type");
  }

  @Test
  void aBodyOverTheLimitIsRefusedByItsAnnouncedLength() {
    acme.rep().postText("/leads", JSON, OVER_THE_LIMIT).expectProblem(413, "body-too-large");
    Client.anonymous()
        .postText("/public/capture/" + acme.id(), JSON, OVER_THE_LIMIT)
        .expectProblem(413, "body-too-large");
  }

  @Test
  void aBodyOverTheLimitIsRefusedWhenItsLengthIsNotAnnounced() {
    Client visitor = Client.anonymous();
    byte[] body = OVER_THE_LIMIT.getBytes(StandardCharsets.UTF_8);

    visitor
        .send(
            visitor
                .request("/public/capture/" + acme.id())
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
        .expectProblem(413, "body-too-large");
    assertThat(acme.rep().get("/leads").number("/total")).isZero();
  }

  @Test
  void aPathThatDoesNotExistIsNotFound() {
    Answer answer = acme.rep().get("/nothing-here").expectProblem(404, "not-found");

    assertGivesNothingAway(answer);
  }

  @Test
  void anIdThatIsNoneIsNotFound() {
    for (String path : List.of("/leads/7", "/deals/null", "/pipelines/x/board", "/imports/..%2F")) {
      assertGivesNothingAway(acme.admin().get(path).expectProblem(404, "not-found"));
    }
  }

  @Test
  void anotherMethodIsNotAllowed() {
    acme.rep().post("/me").expectProblem(405, "method-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=ten",
        "limit=0",
        "limit=201",
        "scoreMin=high",
        "stageId=1",
        "dateFrom=yesterday",
        "status=asleep",
        "source=tv",
        "band=warm",
        "sort=luck",
        "slaState=late",
        "slaDueFrom=soon",
        "slaDueTo=x",
        "dateTo=%2B999999999-12-31T23:59:59Z",
        "followUpFrom=-1000000-01-01T00:00:00Z",
        "deleted=",
        "total=perhaps",
        "cursor=abc"
      })
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    Answer answer = acme.rep().get("/leads?" + query).expectProblem(400, "validation-failed");

    assertThat(answer.pointers()).containsExactly(query.substring(0, query.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cards=many",
        "cards=0",
        "scoreMin=101",
        "scoreMin=x",
        "scoreMax=-1",
        "source=tv",
        "slaState=met",
        "dateFrom=%2B999999999-12-31T23:59:59Z",
        "updatedFrom=soon",
        "scoredTo=x",
        "confident=perhaps",
        "customerId=1",
        "tag=%00",
        "status=x"
      })
  void aQueryParameterOfTheBoardThatCannotBeReadIsNamed(String query) {
    Answer answer =
        acme.rep()
            .get("/pipelines/" + acme.pipeline().id() + "/board?" + query)
            .expectProblem(400, "validation-failed");

    assertThat(answer.pointers()).containsExactly(query.substring(0, query.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "page=0",
        "page=201",
        "sort=luck",
        "status=asleep",
        "valueMin=much",
        "expectedCloseFrom=soon",
        "expectedCloseTo=2026-02-30",
        "dateFrom=yesterday",
        "stageId=1",
        "slaState=met_late",
        "cursor=abc"
      })
  void aQueryParameterOfTheDealsThatCannotBeReadIsNamed(String query) {
    Answer answer = acme.rep().get("/deals?" + query).expectProblem(400, "validation-failed");

    assertThat(answer.pointers()).containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void textWithANulCharacterIsRefusedNotAnError() {
    Map<String, Object> lead = Leads.unknown();
    lead.put("company", "Nul\u0000 Inc");

    acme.rep().post("/leads", lead).expectProblem(400, "validation-failed");
    acme.capture(lead).expectProblem(400, "validation-failed");
    assertThat(acme.rep().get("/leads?q=a%00b").expectProblem(400, "validation-failed").pointers())
        .containsExactly("q");
    assertThat(
            acme.rep()
                .get("/leads/matches?email=a%00b")
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("email");
  }

  @Test
  void nulCharactersInFreeDataAreRefusedNotAnError() {
    Map<String, Object> form = Leads.unknown();
    form.put("formData", Map.of("message", "a\u0000b"));
    Map<String, Object> lead = Leads.unknown();
    lead.put("customFields", Map.of("note", "a\u0000b"));

    acme.capture(form).expectProblem(400, "validation-failed");
    acme.rep().post("/leads", lead).expectProblem(400, "validation-failed");
  }

  @Test
  void halfOfASurrogatePairIsRefusedAndItsFieldIsNamed() {
    for (String field : List.of("company", "customFields", "formData", "tags")) {
      String value =
          switch (field) {
            case "company" -> "\"Half \\ud83d\"";
            case "tags" -> "[\"\\udc00\"]";
            default -> "{\"note\": \"\\ud83d\"}";
          };
      String body =
          Json.write(Leads.unknown())
              .replaceFirst("\\{", "{\"" + field + "\": " + Matcher.quoteReplacement(value) + ",");
      Answer answer =
          field.equals("formData")
              ? Client.anonymous().postText("/public/capture/" + acme.id(), JSON, body)
              : acme.rep().postText("/leads", JSON, body);

      assertThat(answer.expectProblem(400, "validation-failed").pointers())
          .singleElement()
          .asString()
          .startsWith("/" + field);
    }
    String nameless =
        Json.write(Leads.unknown()).replaceFirst("\\{", "{\"customFields\": {\"\\\\ud83d\": 1},");
    assertThat(
            acme.rep()
                .postText("/leads", JSON, nameless)
                .expectProblem(400, "validation-failed")
                .pointers())
        .singleElement()
        .asString()
        .startsWith("/customFields");
  }

  @Test
  void aNumberThatIsWrittenAsTextIsRefusedByName() {
    Map<String, Object> lead = Leads.unknown();
    lead.put("companySize", "5");

    assertThat(acme.rep().post("/leads", lead).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/companySize");
  }

  @Test
  void namesOfCustomFieldsAreShortAndNotEmpty() {
    for (String name : List.of("", " ", "n".repeat(101))) {
      Map<String, Object> lead = Leads.unknown();
      lead.put("customFields", Map.of(name, 1));

      assertThat(acme.rep().post("/leads", lead).expectProblem(400, "validation-failed").pointers())
          .containsExactly("/customFields/" + name.substring(0, Math.min(100, name.length())));
    }
  }

  @Test
  void sqlInASearchIsText() {
    acme.lead(Leads.unknown());

    assertThat(acme.rep().get("/leads?q='%20or%201=1%20--").expect(200).number("/total")).isZero();
    assertThat(acme.rep().get("/leads?q=%25").expect(200).number("/total")).isZero();
  }

  private static void assertGivesNothingAway(Answer answer) {
    assertThat(answer.body())
        .doesNotContain("org.dealwright", "java.", "jakarta.", "Exception", "\tat ", "select ");
    assertThat(answer.text("/requestId"))
        .isEqualTo(answer.header("Dealwright-Request-Id").orElseThrow());
  }
}
