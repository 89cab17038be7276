package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.EventReader;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who has the role crm-member-own alone sees and changes what is assigned to it, and no more. */
class OwnRecordsIT {

  static Stream<OpenApi.Operation> operationsOnOneRecord() {
    return OpenApi.operations().stream()
        .filter(operation -> operation.template().matches("/(leads|deals|activities)/\\{id}.*"));
  }

  /** Each operation, with a request that reaches a colleague's record. */
  @ParameterizedTest
  @MethodSource("operationsOnOneRecord")
  void aColleaguesRecordIsNotFound(OpenApi.Operation operation) {
    Records others = Shared.OTHERS;
    User own = Shared.OWN;

    Answer answer =
        own.send(
            own.request(operation.pathOf(parameter -> others.id(operation)))
                .setHeader("Accept", operation.accept())
                .header("Content-Type", operation.mediaType())
                .header("If-Match", "\"0\"")
                .method(operation.method(), BodyPublishers.ofString("{}")));

    assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
    assertThat(answer.body()).doesNotContain("Byron");
  }

  static Stream<OpenApi.Operation> lists() {
    return OpenApi.operations().stream()
        .filter(operation -> operation.method().equals("GET") && !operation.isPublic())
        .filter(operation -> !operation.template().matches("/(events|metrics)"))
        .filter(operation -> !operation.template().matches("/(leads|deals|activities)/\\{id}.*"));
  }

  /** Whatever else is read names no record of a colleague. */
  @ParameterizedTest
  @MethodSource("lists")
  void nothingThatIsReadNamesAColleaguesRecord(OpenApi.Operation operation) {
    Records others = Shared.OTHERS;
    User own = Shared.OWN;
    String path =
        operation.pathOf(
            parameter ->
                parameter.equals("stageId")
                    ? Shared.ACME.pipeline().stage("Qualified")
                    : Shared.ACME.pipeline().id());

    Answer answer =
        own.send(
            own.request(path + "?email=" + others.email() + "&leadId=" + others.lead())
                .setHeader("Accept", operation.accept())
                .GET());

    assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 403, 404);
    assertThat(answer.body())
        .doesNotContain("Byron", others.lead() + "\"", others.deal(), others.activity());
  }

  @Test
  void listsCountsAndSumsAreOfOnesOwnRecords() {
    Organisation acme = Organisation.create();
    User own = acme.newUser("Own", "Only", "crm-member-own");
    acme.lead(Leads.hot());
    Answer mine = own.post("/leads", Leads.hot()).expect(201);
    Answer all = acme.rep().get("/leads/pipeline-summary").expect(200);

    assertThat(mine.text("/assignedTo")).isEqualTo(own.subject());
    assertThat(own.get("/leads").expect(200).texts("/items", "id"))
        .containsExactly(mine.text("/id"));
    assertThat(own.get("/leads").number("/total")).isOne();
    assertThat(own.get("/deals").expect(200).texts("/items", "id"))
        .containsExactly(mine.text("/dealId"));
    Answer board = own.get("/pipelines/" + acme.pipeline().id() + "/board").expect(200);
    assertThat(board.number("/totals/count")).isOne();
    assertThat(acme.board().number("/totals/count")).isEqualTo(2);
    Answer summary = own.get("/leads/pipeline-summary").expect(200);
    assertThat(summary.number("/total")).isOne();
    assertThat(all.number("/total")).isEqualTo(2);
    assertThat(deals(summary)).isOne();
    assertThat(deals(all)).isEqualTo(2);
    assertThat(own.get("/leads/export.csv").status()).isIn(200, 406);
    own.get("/pipelines/" + acme.pipeline().id() + "/statistics")
        .expectProblem(403, "not-permitted");
  }

  private static int deals(Answer summary) {
    return summary.list("/byStage").stream().mapToInt(stage -> stage.at("/count").asInt()).sum();
  }

  @Test
  void whatIsAssignedToOneBecomesVisibleWithItsDeal() {
    Organisation acme = Organisation.create();
    User own = acme.newUser("Own", "Only", "crm-member-own");
    Answer lead = acme.lead(Leads.hot());
    String path = "/leads/" + lead.text("/id");
    own.get(path).expectProblem(404, "not-found");

    acme.rep()
        .patch(path, acme.lead(lead.text("/id")).etag(), Json.object("assignedTo", own.subject()))
        .expect(200);

    Answer seen = own.get(path).expect(200);
    own.get("/deals/" + seen.text("/dealId")).expect(200);
    own.post(path + "/activities", Map.of("type", "call")).expect(201);
    own.postIfMatch(
            path + "/stage",
            own.get(path).etag(),
            Json.object("stageId", acme.pipeline().stage("Proposal")))
        .expect(200);
  }

  @Test
  void oneKeepsWhatIsOnesOwn() {
    Organisation acme = Organisation.create();
    User own = acme.newUser("Own", "Only", "crm-member-own");
    Answer lead = own.post("/leads", Leads.mild()).expect(201);
    String path = "/leads/" + lead.text("/id");

    Answer refused =
        own.patch(path, lead.etag(), Json.object("assignedTo", acme.rep().subject()))
            .expectProblem(400, "validation-failed");
    assertThat(refused.pointers()).containsExactly("/assignedTo");
    Map<String, Object> nobody = Json.object("company", "Engines");
    nobody.put("assignedTo", null);
    assertThat(own.patch(path, lead.etag(), nobody).expect(200).text("/assignedTo"))
        .isEqualTo(own.subject());
  }

  @Test
  void aBulkChangeAndANewDealReachOnesOwnLeadsAlone() {
    Records others = Shared.OTHERS;
    Answer lead = Shared.ACME.lead(others.lead());
    List<Object> items = List.of(Json.object("id", others.lead(), "tag", lead.etag()));

    for (Map<String, Object> change :
        List.of(
            Json.object("patch", Json.object("company", "Stolen")),
            Json.object("status", "contacted"),
            Json.object("stageId", Shared.ACME.pipeline().stage("Proposal")))) {
      change.put("items", items);
      JsonNode item = Shared.OWN.post("/leads/bulk", change).expect(200).at("/items/0");
      assertThat(item.at("/code").asText()).isEqualTo("not-found");
    }
    assertThat(
            Shared.OWN
                .post("/deals", Json.object("leadId", others.lead()))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/leadId");
    assertThat(Shared.ACME.lead(others.lead()).at("/version")).isEqualTo(lead.at("/version"));
  }

  @Test
  void aDealOfOnesOwnDoesNotShowSomebodyElsesLead() {
    Organisation acme = Organisation.create();
    User own = acme.newUser("Own", "Only", "crm-member-own");
    Answer deal = acme.deal(acme.lead(Leads.hot()).text("/dealId"));
    acme.rep()
        .patch("/deals/" + deal.text("/id"), deal.etag(), Json.object("owner", own.subject()))
        .expect(200);

    acme.rep()
        .post(
            "/leads/" + deal.text("/leadId") + "/activities",
            Json.object("type", "task", "subject", "Call back"))
        .expect(201);

    Answer seen = own.get("/deals?expand=lead,owner").expect(200);
    String board = "/pipelines/" + acme.pipeline().id() + "/board";

    assertThat(seen.text("/items/0/id")).isEqualTo(deal.text("/id"));
    assertThat(seen.text("/items/0/expanded/owner/id")).isEqualTo(own.subject());
    assertThat(seen.at("/items/0/expanded/lead").isNull()).isTrue();
    assertThat(acme.rep().get(board).expect(200).body()).contains("Call back");
    assertThat(own.get(board).expect(200).body())
        .contains(deal.text("/id"))
        .doesNotContain("Call back");
  }

  /** Who loses a record is told so, since it was its own until then. */
  @Test
  void oneIsToldOfOnesOwnRecordsAlone() {
    Organisation acme = Organisation.create();
    User own = acme.newUser("Own", "Only", "crm-member-own");
    try (EventReader page = own.stream("/events?topic=leads&topic=deals")) {
      acme.lead(Leads.hot());
      Answer mine = own.post("/leads", Leads.cold()).expect(201);
      acme.rep()
          .patch("/leads/" + mine.text("/id"), mine.etag(), Json.object("assignedTo", null))
          .expect(200);
      acme.rep()
          .patch(
              "/leads/" + mine.text("/id"),
              acme.lead(mine.text("/id")).etag(),
              Json.object("company", "Engines"))
          .expect(200);
      String last = own.post("/leads", Leads.cold()).expect(201).text("/id");

      page.await(
          "the last lead", all -> all.stream().anyMatch(event -> event.data().contains(last)));
      assertThat(page.types()).contains("lead.assigned");
      assertThat(page.events().stream().filter(EventReader.Event::isOfRecord))
          .allSatisfy(
              event ->
                  assertThat(event.json().at("/subject").asText()).isIn(mine.text("/id"), last));
    }
  }

  /** Records that are assigned to nobody, or to a colleague. */
  private record Records(String lead, String deal, String activity, String email) {

    static Records of(Organisation acme) {
      Answer lead = acme.lead(Leads.warm());
      Answer task =
          acme.rep()
              .post(
                  "/leads/" + lead.text("/id") + "/activities",
                  Json.object("type", "task", "subject", "Send Ada Byron the offer"))
              .expect(201);
      return new Records(
          lead.text("/id"), lead.text("/dealId"), task.text("/id"), lead.text("/email"));
    }

    String id(OpenApi.Operation operation) {
      return switch (operation.template().split("/", -1)[1]) {
        case "leads" -> lead;
        case "deals" -> deal;
        default -> activity;
      };
    }
  }

  private static final class Shared {
    static final Organisation ACME = Organisation.create();
    static final Records OTHERS = Records.of(ACME);
    static final User OWN = ACME.newUser("Own", "Only", "crm-member-own");
  }
}
