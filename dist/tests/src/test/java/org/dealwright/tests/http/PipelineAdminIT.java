package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** Administrators change pipelines and their stages. */
class PipelineAdminIT {

  private final Organisation acme = Organisation.create();
  private final Deals deals = new Deals(acme);

  @Test
  void aNewPipelineGetsTheUsualStagesUnlessOthersAreNamed() {
    Answer usual = create(Json.object("name", "Renewals"));
    Answer own =
        create(
            Json.object(
                "name",
                "Partners",
                "stages",
                List.of(
                    Json.object("name", "Gone", "type", "lost"),
                    Json.object(
                        "name", "First", "colour", "#12ABEF", "probability", 40, "slaDays", 5),
                    Json.object("name", "Signed", "type", "won", "leadStatus", "won"))));

    assertThat(usual.list("/stages")).hasSize(7);
    assertThat(usual.at("/isDefault").asBoolean()).isFalse();
    assertThat(own.texts("/stages", "name")).containsExactly("First", "Gone", "Signed");
    assertThat(own.text("/stages/0/colour")).isEqualTo("#12abef");
    assertThat(own.number("/stages/0/probability")).isEqualTo(40);
    assertThat(own.number("/stages/2/probability")).isEqualTo(100);
    assertThat(own.number("/position")).isEqualTo(2);
    assertThat(acme.rep().get("/pipelines").texts("/items", "name"))
        .containsExactly("New business", "Renewals", "Partners");
    assertThat(acme.rep().get(path(own)).expect(200).etag()).isEqualTo(own.etag());
  }

  @Test
  void whatAnotherNodeWroteIsReadAtOnce() {
    Answer pipeline = pipeline();
    String stage = pipeline.text("/stages/0/id");

    Database.update(
        "update dealwright.pipeline_stages set name = 'Elsewhere' where id = cast(? as uuid)",
        stage);

    assertThat(acme.rep().get(path(pipeline)).text("/stages/0/name")).isEqualTo("Elsewhere");
  }

  @Test
  void aPipelineNeedsAnOpenAWonAndALostStage() {
    Answer refused =
        acme.admin()
            .post(
                "/pipelines",
                Json.object(
                    "name",
                    " ",
                    "stages",
                    List.of(Json.object("name", "First"), Json.object("colour", "red"))))
            .expectProblem(400, "validation-failed");

    assertThat(refused.pointers())
        .containsExactlyInAnyOrder("/name", "/stages", "/stages/1/name", "/stages/1/colour");
  }

  @Test
  void whoIsNoAdministratorChangesNothing() {
    Answer pipeline = pipeline();
    String stage = path(pipeline) + "/stages/" + pipeline.text("/stages/0/id");

    acme.rep().post("/pipelines", Json.object("name", "Mine")).expectProblem(403, "not-permitted");
    acme.rep()
        .patch(path(pipeline), pipeline.etag(), Json.object("name", "Mine"))
        .expectProblem(403, "not-permitted");
    acme.rep().delete(path(pipeline), pipeline.etag()).expectProblem(403, "not-permitted");
    acme.rep()
        .postIfMatch(path(pipeline) + "/stages", pipeline.etag(), Json.object("name", "Mine"))
        .expectProblem(403, "not-permitted");
    acme.rep()
        .patch(stage, pipeline.etag(), Json.object("name", "Mine"))
        .expectProblem(403, "not-permitted");
    acme.rep().delete(stage, pipeline.etag()).expectProblem(403, "not-permitted");
    assertThat(pipeline().json()).isEqualTo(pipeline.json());
  }

  @Test
  void pipelinesAreRenamedAndReordered() {
    create(Json.object("name", "Renewals"));
    Answer partners = create(Json.object("name", "Partners"));

    Answer changed =
        acme.admin()
            .patch(
                path(partners), partners.etag(), Json.object("name", " Resellers ", "position", 0))
            .expect(200);

    assertThat(changed.text("/name")).isEqualTo("Resellers");
    assertThat(changed.etag()).isNotEqualTo(partners.etag());
    assertThat(acme.rep().get("/pipelines").texts("/items", "name"))
        .containsExactly("Resellers", "New business", "Renewals");
  }

  @Test
  void thereIsAlwaysExactlyOneDefaultPipeline() {
    Answer renewals = create(Json.object("name", "Renewals"));

    acme.admin().patch(path(renewals), renewals.etag(), Json.object("isDefault", true)).expect(200);

    assertThat(acme.rep().get("/pipelines").list("/items").stream().map(p -> p.at("/isDefault")))
        .extracting(JsonNode::asBoolean)
        .containsExactly(false, true);
    assertThat(acme.lead(Leads.warm()).text("/deal/pipelineId")).isEqualTo(renewals.text("/id"));
    Answer now = acme.admin().get(path(renewals)).expect(200);
    acme.admin()
        .patch(path(renewals), now.etag(), Json.object("isDefault", false))
        .expectProblem(400, "validation-failed");
    acme.admin().delete(path(renewals), now.etag()).expectProblem(409, "default-pipeline");
  }

  @Test
  void aLeadShowsTheStageOfItsDealInTheDefaultPipeline() {
    Answer renewals = create(Json.object("name", "Renewals"));
    Answer lead = acme.lead(Leads.warm());
    deals
        .create(
            Json.object(
                "leadId", lead.text("/id"), "pipelineId", renewals.text("/id"), "reason", "Asked"))
        .expect(201);
    assertThat(acme.lead(lead.text("/id")).text("/dealId")).isEqualTo(lead.text("/dealId"));

    acme.admin().patch(path(renewals), renewals.etag(), Json.object("isDefault", true)).expect(200);

    assertThat(acme.lead(lead.text("/id")).text("/deal/pipelineId"))
        .isEqualTo(renewals.text("/id"));
  }

  @Test
  void aPipelineWithOpenDealsIsNotDeleted() {
    Answer renewals = create(Json.object("name", "Renewals"));
    Answer lead = acme.lead(Leads.cold());
    Answer deal =
        deals
            .create(
                Json.object(
                    "leadId",
                    lead.text("/id"),
                    "pipelineId",
                    renewals.text("/id"),
                    "reason",
                    "Asked"))
            .expect(201);
    acme.admin().delete(path(renewals), renewals.etag()).expectProblem(409, "pipeline-in-use");

    deals.lose(deal, "Nothing to renew").expect(200);
    acme.admin().delete(path(renewals), renewals.etag()).expect(204);

    acme.rep().get(path(renewals)).expectProblem(404, "not-found");
    assertThat(deals.now(deal).text("/stage/name")).isEqualTo("Lost");
    deals.reopen(deal).expectProblem(409, "pipeline-deleted");
  }

  @Test
  void aStageHasAllItsSettings() {
    Map<String, Object> request =
        Json.object(
            "name",
            "Trial",
            "position",
            2,
            "colour",
            "#00aa11",
            "probability",
            45,
            "scoreThreshold",
            60,
            "thresholdEnforced",
            true,
            "autoNurture",
            true,
            "slaDays",
            12,
            "requiredFields",
            List.of("deal.value", "lead.customFields.Budget"),
            "leadStatus",
            "qualified");

    Answer added = addStage(request);

    JsonNode stage = added.at("/stages/2");
    request.forEach(
        (name, value) ->
            assertThat(stage.at("/" + name)).as(name).isEqualTo(Json.read(Json.write(value))));
    assertThat(stage.at("/type").asText()).isEqualTo("open");
    assertThat(added.list("/stages").stream().map(s -> s.at("/position").asInt()))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void aChangeOfAStageKeepsWhatItDoesNotName() {
    Answer pipeline = pipeline();

    Answer changed =
        changeStage(pipeline, "Qualified", Json.object("name", "Known", "slaDays", null))
            .expect(200);

    JsonNode stage = changed.at("/stages/1");
    assertThat(stage.at("/name").asText()).isEqualTo("Known");
    assertThat(stage.at("/slaDays").isNull()).isTrue();
    assertThat(stage.at("/scoreThreshold").asInt()).isEqualTo(55);
    assertThat(stage.at("/leadStatus").asText()).isEqualTo("qualified");
  }

  @Test
  void stagesAreReorderedWithinTheirKind() {
    Answer moved = changeStage(pipeline(), "Negotiating", Json.object("position", 0)).expect(200);
    Answer won = changeStage(moved, "Won", Json.object("position", 0)).expect(200);

    assertThat(won.texts("/stages", "name"))
        .containsExactly(
            "Negotiating", "New", "Qualified", "Demo scheduled", "Proposal", "Won", "Lost");
  }

  @Test
  void eachFaultOfAStageIsNamed() {
    Answer refused =
        changeStage(
                pipeline(),
                "Qualified",
                Json.object(
                    "name",
                    "",
                    "type",
                    "won",
                    "colour",
                    "blue",
                    "slaDays",
                    0,
                    "requiredFields",
                    List.of("lead.luck")))
            .expectProblem(400, "validation-failed");

    assertThat(refused.pointers())
        .contains("/name", "/type", "/colour", "/slaDays", "/requiredFields");
    changeStage(pipeline(), "Qualified", Json.object("luck", 7))
        .expectProblem(400, "validation-failed");
    acme.admin()
        .postText(path(pipeline()) + "/stages", "application/json", "{")
        .expectProblem(400, "malformed-json");
  }

  @Test
  void aChangeMustSayWhichVersionItIsBasedOn() {
    Answer pipeline = pipeline();
    changeStage(pipeline, "New", Json.object("name", "Fresh")).expect(200);

    Answer stale =
        changeStage(pipeline, "Qualified", Json.object("name", "Known"))
            .expectProblem(412, "version-conflict");

    assertThat(stale.text("/current/stages/0/name")).isEqualTo("Fresh");
    acme.admin()
        .post(path(pipeline) + "/stages", Json.object("name", "More"))
        .expectProblem(428, "precondition-required");
  }

  @Test
  void ofConcurrentChangesOfAPipelineExactlyOneWins() {
    Answer pipeline = pipeline();

    List<Answer> answers =
        Concurrently.times(4, () -> changeStage(pipeline, "New", Json.object("name", "Fresh")));

    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(3);
  }

  @Test
  void aStageWithDealsIsDeletedOnlyIfTheyMove() {
    Answer first = deals.of(Leads.warm());
    Answer second = deals.of(Leads.warm());
    Answer pipeline = pipeline();

    deleteStage(pipeline, "Qualified", null).expectProblem(409, "stage-in-use");
    Answer without = deleteStage(pipeline, "Qualified", "Proposal").expect(200);

    assertThat(without.texts("/stages", "name")).doesNotContain("Qualified");
    for (Answer deal : List.of(first, second)) {
      Answer now = deals.now(deal);
      assertThat(now.text("/stage/name")).isEqualTo("Proposal");
      assertThat(now.text("/stageHistory/1/from/name")).isEqualTo("Qualified");
      assertThat(now.text("/stageHistory/1/actor/id")).isEqualTo(acme.admin().subject());
      assertThat(acme.lead(now.text("/leadId")).text("/status")).isEqualTo("proposal");
    }
    assertThat(acme.board().number("/columns/2/count")).isEqualTo(2);
  }

  @Test
  void theDealsOfDeletedLeadsMoveToo() {
    Answer deal = deals.of(Leads.warm());
    delete(deal);

    deleteStage(pipeline(), "Qualified", null).expectProblem(409, "stage-in-use");
    deleteStage(pipeline(), "Qualified", "Proposal").expect(200);
    restore(deal);

    Answer now = deals.now(deal);
    assertThat(now.text("/stage/name")).isEqualTo("Proposal");
    assertThat(acme.lead(now.text("/leadId")).text("/stage/name")).isEqualTo("Proposal");
    assertThat(acme.board().number("/columns/2/count")).isOne();
    deals.move(now, "Negotiating", "Signed").expect(200);
  }

  @Test
  void anOpenDealOfADeletedLeadIsLostWithItsPipeline() {
    Answer partners = create(Json.object("name", "Partners"));
    Answer deal =
        deals
            .create(
                Json.object(
                    "leadId",
                    acme.lead(Leads.unknown()).text("/id"),
                    "pipelineId",
                    partners.text("/id"),
                    "reason",
                    "A partner"))
            .expect(201);
    delete(deal);

    acme.admin().delete(path(partners), partners.etag()).expect(204);
    restore(deal);

    Answer now = deals.now(deal);
    assertThat(now.text("/status")).isEqualTo("lost");
    assertThat(now.text("/closeReason")).isEqualTo("pipeline deleted");
    Answer lead = acme.lead(now.text("/leadId"));
    assertThat(lead.text("/status")).isEqualTo("new");
    acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/status",
            lead.etag(),
            Json.object("status", "lost", "reason", "Price"))
        .expect(200);
  }

  private void delete(Answer deal) {
    Answer lead = acme.lead(deal.text("/leadId"));
    acme.admin().delete("/leads/" + lead.text("/id"), lead.etag()).expect(204);
  }

  private void restore(Answer deal) {
    Answer deleted = acme.admin().get("/leads?deleted=true").expect(200);
    acme.admin()
        .postIfMatch(
            "/leads/" + deal.text("/leadId") + "/restore", deleted.text("/items/0/version"), null)
        .expect(200);
  }

  @Test
  void dealsOfADeletedStageMoveToOneOfTheSameTypeAlone() {
    Answer pipeline = pipeline();

    for (String target : List.of("Won", "Qualified")) {
      assertThat(
              deleteStage(pipeline, "Qualified", target)
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly("moveDealsTo");
    }
  }

  @Test
  void theLastStageOfATypeStays() {
    deleteStage(pipeline(), "Won", null).expectProblem(409, "last-stage");
    deleteStage(pipeline(), "Lost", null).expectProblem(409, "last-stage");
  }

  private Answer create(Map<String, Object> request) {
    return acme.admin().post("/pipelines", request).expect(201);
  }

  private Answer pipeline() {
    return acme.admin().get("/pipelines/" + acme.pipeline().id()).expect(200);
  }

  private Answer addStage(Map<String, Object> request) {
    Answer pipeline = pipeline();
    return acme.admin()
        .postIfMatch(path(pipeline) + "/stages", pipeline.etag(), request)
        .expect(201);
  }

  private Answer changeStage(Answer pipeline, String stage, Map<String, Object> patch) {
    return acme.admin().patch(stagePath(pipeline, stage), pipeline.etag(), patch);
  }

  private Answer deleteStage(Answer pipeline, String stage, String moveDealsTo) {
    String query = moveDealsTo == null ? "" : "?moveDealsTo=" + acme.pipeline().stage(moveDealsTo);
    return acme.admin().delete(stagePath(pipeline, stage) + query, pipeline.etag());
  }

  private String stagePath(Answer pipeline, String stage) {
    return path(pipeline) + "/stages/" + acme.pipeline().stage(stage);
  }

  private static String path(Answer pipeline) {
    return "/pipelines/" + pipeline.text("/id");
  }
}
