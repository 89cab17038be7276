package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One organisation's records do not exist for another one. */
class TenancyIT {

  static Stream<OpenApi.Operation> operationsOnOneRecord() {
    return OpenApi.operations().stream()
        .filter(operation -> !operation.isPublic() && operation.hasParameters())
        .filter(operation -> !isForOperators(operation));
  }

  /** Those who run the platform see all organisations, and nothing in them. */
  private static boolean isForOperators(OpenApi.Operation operation) {
    return OpenApi.permissionsOf(operation).contains("organisations-manage");
  }

  static Stream<OpenApi.Operation> lists() {
    return OpenApi.operations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> !operation.isPublic() && !operation.hasParameters())
        .filter(operation -> !isForOperators(operation))
        .filter(operation -> !OpenApi.permissionsOf(operation).contains("metrics-read"))
        .filter(operation -> !operation.template().equals("/events"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noListNamesAnotherOrganisationsRecord(OpenApi.Operation operation) {
    Owned owned = Shared.OWNED;
    Client outsider = Shared.EMPTY.admin();

    Answer answer =
        outsider.send(
            outsider
                .request(
                    operation.template() + "?leadId=" + owned.lead() + "&email=ada@example.com")
                .setHeader("Accept", operation.accept())
                .GET());

    assertThat(answer.status()).as(answer.toString()).isIn(200, 400);
    assertThat(answer.body())
        .doesNotContain(
            "Byron",
            owned.acme().slug(),
            owned.lead() + "\"",
            owned.deal(),
            owned.activity(),
            owned.view(),
            owned.upload(),
            owned.acme().pipeline().id());
  }

  /** Each field of a request that names a record or a user, and how it is refused. */
  private static final Set<String> NAMING =
      Set.of(
          "BulkRequest.stageId",
          "CloseDealRequest.stageId",
          "ConvertLeadRequest.customerId",
          "CreateDealRequest.customerId",
          "CreateDealRequest.leadId",
          "CreateDealRequest.owner",
          "CreateDealRequest.pipelineId",
          "CreateDealRequest.stageId",
          "CreateLeadRequest.assignedTo",
          "DealRequest.owner",
          "DraftRequest.modelId",
          "LinkRequest.customerId",
          "MergeRequest.otherId",
          "MoveToStageRequest.stageId",
          "ReplayRequest.leadId",
          "ReplayRequest.scoreId");

  /** They name records of other systems. */
  private static final Set<String> NAMING_NOTHING_OF_OURS = Set.of("SignalRequest.eventId");

  @Test
  void eachFieldThatNamesARecordIsTriedBelow() {
    assertThat(
            OpenApi.requestFields().stream()
                .filter(field -> field.matches(".*(Ids?|assignedTo|owner)"))
                .filter(field -> !NAMING_NOTHING_OF_OURS.contains(field)))
        .containsExactlyInAnyOrderElementsOf(NAMING);
  }

  @Test
  void noRequestCanNameAnotherOrganisationsRecord() {
    Owned foreign = Shared.OWNED;
    Organisation globex = Shared.GLOBEX;
    String stranger = foreign.acme().rep().subject();
    Answer lead = globex.lead(Leads.unknown());
    String leadId = lead.text("/id");
    Answer deal = globex.rep().post("/deals", Json.object("leadId", leadId)).expect(201);
    String dealPath = "/deals/" + deal.text("/id");
    Map<String, Object> stage = Json.object("stageId", foreign.stage());
    String second = globex.lead(Leads.unknown()).text("/id");

    refused(globex.rep().post("/deals", Json.object("leadId", foreign.lead())), "/leadId");
    refused(
        globex.rep().post("/deals", Json.object("leadId", second, "customerId", foreign.lead())),
        "/customerId");
    refused(
        globex.rep().post("/deals", Json.object("leadId", second, "owner", stranger)), "/owner");
    refused(
        globex
            .rep()
            .post(
                "/deals",
                Json.object("leadId", second, "pipelineId", foreign.acme().pipeline().id())),
        "/pipelineId");
    refused(
        globex.rep().post("/deals", Json.object("leadId", second, "stageId", foreign.stage())),
        "/stageId");
    refused(globex.rep().postIfMatch(dealPath + "/stage", deal.etag(), stage), "/stageId");
    refused(globex.rep().postIfMatch(dealPath + "/win", deal.etag(), stage), "/stageId");
    refused(globex.rep().patch(dealPath, deal.etag(), Json.object("owner", stranger)), "/owner");
    String tag = globex.lead(leadId).etag();
    refused(globex.rep().postIfMatch("/leads/" + leadId + "/stage", tag, stage), "/stageId");
    refused(
        globex.rep().patch("/leads/" + leadId, tag, Json.object("assignedTo", stranger)),
        "/assignedTo");
    refused(
        globex
            .rep()
            .post("/leads", Json.object("email", "ada@example.com", "assignedTo", stranger)),
        "/assignedTo");
    Answer bulk =
        globex
            .rep()
            .post(
                "/leads/bulk",
                Json.object(
                    "items",
                    List.of(Json.object("id", leadId, "tag", tag)),
                    "stageId",
                    foreign.stage()));
    assertThat(bulk.body()).contains("validation-failed");
    refused(
        globex
            .admin()
            .post("/signals", Signals.body(Signals.of(foreign.leadAnswer(), "email_open"))),
        "/signals/0/lead");
    refused(
        globex.admin().post("/scoring/drafts", Json.object("modelId", foreign.model())),
        "/modelId");
    Map<String, Object> customer = Json.object("customerId", foreign.customer());
    refused(globex.rep().put("/leads/" + leadId + "/customer", tag, customer), "/customerId");
    refused(globex.rep().put(dealPath + "/customer", deal.etag(), customer), "/customerId");
    refused(
        globex.rep().postIfMatch("/leads/" + leadId + "/convert", tag, customer), "/customerId");
    globex
        .admin()
        .postIfMatch(
            "/leads/" + leadId + "/merge",
            tag,
            Json.object("otherId", foreign.lead(), "otherTag", "0"))
        .expectProblem(404, "not-found");
    assertThat(globex.deal(deal.text("/id")).list("/stageHistory")).hasSize(1);
  }

  @Test
  void noReplayReadsAnotherOrganisationsScores() {
    Owned foreign = Shared.OWNED;
    Client outsider = Shared.GLOBEX.admin();
    String score =
        Database.column(
                "select id from dealwright.lead_scores where lead_id = cast(? as uuid)",
                foreign.lead())
            .get(0);

    outsider
        .post("/scores/replay", Json.object("scoreId", score, "leadId", foreign.lead()))
        .expectProblem(404, "not-found");
    assertThat(outsider.post("/scores/replay", Json.object("leadId", foreign.lead())).body())
        .doesNotContain(score);
  }

  private static void refused(Answer answer, String pointer) {
    answer.expectProblem(400, "validation-failed");
    assertThat(answer.pointers()).contains(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/leads?stageId=%s", "/deals?stageId=%s", "/deals?pipelineId=%s"})
  void aFilterThatNamesAnotherOrganisationsRecordFindsNothing(String list) {
    Owned foreign = Shared.OWNED;
    String id = list.contains("pipelineId") ? foreign.acme().pipeline().id() : foreign.stage();

    assertThat(Shared.GLOBEX.rep().get(list.formatted(id)).expect(200).list("/items")).isEmpty();
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
                .method(
                    operation.method(),
                    BodyPublishers.ofString(
                        Attempts.body(operation, Shared.GLOBEX, Shared.GLOBEX_CUSTOMER))));

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
    assertThat(empty.rep().get("/customers").expect(200).list("/items")).isEmpty();
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

    assertThat(Shared.EMPTY.rep().get("/leads?cursor=" + cursor).expect(200).list("/items"))
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

  private static final class Shared {
    static final Owned OWNED = Owned.create();
    static final Organisation GLOBEX = Organisation.create();

    /** Without records of its own. */
    static final Organisation EMPTY = Organisation.create();

    static final String GLOBEX_CUSTOMER = new HostCustomers(GLOBEX).mirrored("Globex's own");
  }
}
