package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Customers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One organisation's records do not exist for another one. */
class TenancyIT {

  static Stream<OpenApi.Operation> operationsOnOneRecord() {
    return OpenApi.operations().stream()
        .filter(operation -> !operation.isPublic() && operation.hasParameters());
  }

  /** Each operation, with a request that succeeds in the record's own organisation. */
  @ParameterizedTest
  @MethodSource("operationsOnOneRecord")
  void anotherOrganisationsRecordIsNotFound(OpenApi.Operation operation) {
    Owned owned = Shared.OWNED;
    String path = operation.pathOf(parameter -> owned.id(operation, parameter));
    Client outsider = Shared.GLOBEX.admin();

    Answer answer =
        outsider.send(
            outsider
                .request(path)
                .setHeader("Accept", operation.accept())
                .header("Content-Type", operation.mediaType())
                .header("If-Match", "\"0\"")
                .method(operation.method(), BodyPublishers.ofString(body(operation))));

    answer.expectProblem(404, "not-found");
    assertThat(answer.body()).doesNotContain("Byron", owned.acme().slug());
  }

  @Test
  void whatTheOutsiderTriedChangedNothing() {
    Owned owned = Shared.OWNED;

    assertThat(owned.acme().lead(owned.lead()).text("/company")).isEqualTo("Analytical Engines");
    assertThat(owned.acme().deal(owned.deal()).list("/stageHistory")).hasSize(1);
    assertThat(owned.acme().rep().get("/pipelines").number("/items/0/version")).isZero();
    assertThat(owned.acme().rep().get("/activities/" + owned.activity()).at("/done").asBoolean())
        .isFalse();
    assertThat(owned.acme().admin().get("/imports/" + owned.upload()).text("/state"))
        .isEqualTo("uploaded");
    assertThat(owned.acme().admin().get("/settings/holidays").texts("/items", "day"))
        .containsExactly(Owned.HOLIDAY);
  }

  @Test
  void listsShowOnesOwnRecordsAlone() {
    Owned owned = Shared.OWNED;
    Organisation empty = Organisation.create();

    assertThat(empty.rep().get("/leads").expect(200).list("/items")).isEmpty();
    assertThat(empty.rep().get("/leads?stageId=" + owned.stage()).expect(200).list("/items"))
        .isEmpty();
    assertThat(empty.rep().get("/views").expect(200).texts("/items", "id"))
        .containsExactly("hot", "follow-up");
    assertThat(empty.rep().get("/leads?q=byron").expect(200).number("/total")).isZero();
    assertThat(empty.board().number("/totals/count")).isZero();
    assertThat(empty.rep().get("/deals").expect(200).number("/total")).isZero();
    assertThat(empty.rep().get("/deals?q=engines").expect(200).list("/items")).isEmpty();
    assertThat(empty.admin().get("/imports").expect(200).list("/items")).isEmpty();
    assertThat(empty.admin().get("/admin/jobs/runs").expect(200).list("/items"))
        .allSatisfy(run -> assertThat(run.at("/leads").asInt()).isZero());
    assertThat(empty.rep().get("/pipelines").expect(200).texts("/items", "id"))
        .doesNotContain(owned.acme().pipeline().id());
  }

  @Test
  void anotherOrganisationsCursorShowsNothingOfIt() {
    Organisation acme = Organisation.create();
    acme.lead(Leads.warm());
    acme.lead(Leads.warm());
    String cursor = acme.rep().get("/leads?limit=1").expect(200).text("/nextCursor");

    assertThat(Shared.GLOBEX.rep().get("/leads?cursor=" + cursor).expect(200).list("/items"))
        .isEmpty();
  }

  @Test
  void aUserMayNotChooseAnOrganisationThatItIsNotIn() {
    Organisation acme = Shared.OWNED.acme();

    for (String foreign : List.of(acme.id(), acme.slug(), "nobody-here")) {
      as(Shared.GLOBEX.rep(), foreign, "/leads").expectProblem(403, "not-permitted");
    }
  }

  @Test
  void aUserOfSeveralOrganisationsChoosesOne() {
    Organisation first = Organisation.create();
    Organisation second = Organisation.create();
    User both = first.newUserAlsoIn(second);
    second.lead(Leads.unknown());

    assertThat(both.get("/me").expect(200).texts("/organisations", "slug"))
        .containsExactlyInAnyOrder(first.slug(), second.slug());
    assertThat(as(both, first.slug(), "/leads").expect(200).number("/total")).isZero();
    assertThat(as(both, second.slug(), "/leads").expect(200).number("/total")).isOne();
    assertThat(as(both, second.id(), "/me").expect(200).text("/organisation/slug"))
        .isEqualTo(second.slug());
  }

  @Test
  void theSamePersonInTwoOrganisationsIsTwoLeads() {
    Organisation one = Organisation.create();
    Organisation other = Organisation.create();
    Map<String, Object> form = Leads.unknown();

    one.capture(form).expect(202);
    other.capture(form).expect(202);

    assertThat(one.rep().get("/leads").number("/total")).isOne();
    assertThat(other.rep().get("/leads").number("/total")).isOne();
  }

  @Test
  void aChangeOfSeveralLeadsDoesNotReachAnotherOrganisations() {
    Answer lead = Shared.OWNED.acme().lead(Shared.OWNED.lead());

    Answer bulk =
        Shared.GLOBEX
            .rep()
            .post(
                "/leads/bulk",
                Json.object(
                    "items",
                    List.of(Json.object("id", lead.text("/id"), "tag", lead.etag())),
                    "patch",
                    Json.object("company", "Stolen")))
            .expect(200);

    assertThat(bulk.text("/items/0/code")).isEqualTo("not-found");
    assertThat(Shared.OWNED.acme().lead(Shared.OWNED.lead()).at("/version"))
        .isEqualTo(lead.at("/version"));
  }

  private static Answer as(User user, String organisation, String path) {
    return user.send(user.request(path).header("Dealwright-Organisation", organisation).GET());
  }

  private static String body(OpenApi.Operation operation) {
    return switch (operation.method() + " " + operation.template()) {
      case "PATCH /leads/{id}" -> "{\"company\": \"Stolen\"}";
      case "POST /leads/{id}/status" -> "{\"status\": \"contacted\"}";
      case "DELETE /leads/{id}", "POST /leads/{id}/restore" -> "";
      case "POST /leads/{id}/stage", "POST /deals/{id}/stage" ->
          "{\"stageId\": \"" + Shared.GLOBEX.pipeline().stage("Proposal") + "\"}";
      case "POST /imports/{id}/preview", "POST /imports/{id}/start" ->
          "{\"mapping\": {\"fields\": {\"email\": {\"column\": \"email\"}}}}";
      case "PATCH /deals/{id}" -> "{\"title\": \"Stolen\"}";
      case "POST /deals/{id}/win", "POST /deals/{id}/lose", "POST /deals/{id}/reopen" ->
          "{\"reason\": \"Stolen\"}";
      case "POST /pipelines/{pipelineId}/stages",
          "PATCH /pipelines/{pipelineId}",
          "PATCH /pipelines/{pipelineId}/stages/{stageId}" ->
          "{\"name\": \"Stolen\"}";
      case "POST /deals/{id}/undo",
          "DELETE /pipelines/{pipelineId}",
          "DELETE /pipelines/{pipelineId}/stages/{stageId}" ->
          "";
      case "POST /leads/{id}/activities", "POST /deals/{id}/activities" -> "{\"type\": \"call\"}";
      case "PATCH /custom-fields/{id}" -> "{\"label\": \"Stolen\"}";
      case "PATCH /views/{id}" -> "{\"name\": \"Stolen\"}";
      case "PATCH /activities/{id}" -> "{\"body\": \"Stolen\"}";
      case "POST /leads/{id}/score/adjustment" ->
          "{\"points\": 5, \"reason\": \"Stolen\", \"expiresAt\": \""
              + Instant.now().plus(Duration.ofDays(1))
              + "\"}";
      case "DELETE /leads/{id}/score/adjustment", "DELETE /plans/{id}" -> "";
      case "PATCH /plans/{id}" -> "{\"name\": \"Stolen\"}";
      case "PUT /customers/{id}/standing" -> "{\"health\": 1}";
      case "PATCH /scoring/drafts/{id}" -> "{\"base\": 1}";
      case "POST /scoring/drafts/{id}/try" -> "{}";
      case "POST /scoring/drafts/{id}/publish", "POST /scoring/models/{id}/roll-back" -> "";
      case "POST /scoring/models/{id}/withdraw" -> "{\"source\": \"referral\"}";
      case "DELETE /scoring/drafts/{id}" -> "";
      case "DELETE /settings/holidays/{day}",
          "DELETE /activities/{id}",
          "DELETE /views/{id}",
          "POST /leads/{id}/score/refresh",
          "POST /activities/{id}/complete",
          "POST /activities/{id}/reopen" ->
          "";
      default -> {
        assertThat(operation.method())
            .as("A request for %s must be added here", operation)
            .isEqualTo("GET");
        yield "";
      }
    };
  }

  /** Records of one organisation. */
  private record Owned(
      Organisation acme,
      String lead,
      String deal,
      String activity,
      String view,
      String field,
      String upload,
      String draft,
      String model,
      String plan,
      String customer) {

    private static final String HOLIDAY = "2027-12-25";

    static Owned create() {
      Organisation acme = Organisation.create();
      acme.admin().post("/settings/holidays", Json.object("day", HOLIDAY)).expect(201);
      Answer lead = acme.lead(Leads.warm());
      Answer task =
          acme.rep()
              .post(
                  "/leads/" + lead.text("/id") + "/activities",
                  Json.object("type", "task", "subject", "Send Ada Byron the offer"))
              .expect(201);
      Answer view =
          acme.rep()
              .post("/views", Json.object("kind", "leads", "name", "Ada Byron's", "shared", true))
              .expect(201);
      Answer field =
          acme.admin()
              .post("/custom-fields", Json.object("key", "byron", "type", "text"))
              .expect(201);
      Answer upload =
          acme.admin().postText("/imports", "text/csv", "email\nada@example.com\n").expect(201);
      Answer draft =
          acme.admin().post("/scoring/drafts", Json.object("preset", "blended")).expect(201);
      return new Owned(
          acme,
          lead.text("/id"),
          lead.text("/dealId"),
          task.text("/id"),
          view.text("/id"),
          field.text("/id"),
          upload.text("/id"),
          draft.text("/id"),
          acme.admin().get("/scoring/models").expect(200).text("/items/0/id"),
          acme.admin()
              .post("/plans", Json.object("code", "growth", "name", "Growth"))
              .expect(201)
              .text("/id"),
          Customers.of(acme));
    }

    String stage() {
      return acme.pipeline().stage("Qualified");
    }

    String id(OpenApi.Operation operation, String parameter) {
      return switch (operation.template().split("/", -1)[1] + " " + parameter) {
        case "leads id" -> lead;
        case "deals id" -> deal;
        case "activities id" -> activity;
        case "views id" -> view;
        case "custom-fields id" -> field;
        case "imports id" -> upload;
        case "plans id" -> plan;
        case "customers id" -> customer;
        case "scoring id" -> operation.template().startsWith("/scoring/drafts") ? draft : model;
        case "settings day" -> HOLIDAY;
        case "pipelines pipelineId" -> acme.pipeline().id();
        case "pipelines stageId" -> stage();
        default -> throw new AssertionError("A record for " + operation + " must be added here");
      };
    }
  }

  private static final class Shared {
    static final Owned OWNED = Owned.create();
    static final Organisation GLOBEX = Organisation.create();
  }
}
