package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** Models as data: drafts, trials, versions, and which leads they score. */
class ScoringModelsIT {

  private final Organisation acme = Organisation.create();
  private final User admin = acme.admin();

  @Test
  void anOrganisationBeginsWithTheBlendedModel() {
    Answer models = admin.get("/scoring/models").expect(200);

    assertThat(models.texts("/items", "key")).containsExactly("blended");
    assertThat(models.at("/items/0/scopes/0/source").isNull()).isTrue();
    assertThat(admin.get("/scoring/presets").expect(200).texts("/items", "key"))
        .containsExactly("blended", "firmographic", "product-led", "customer", "journey");
    assertThat(admin.get("/scoring/schema").expect(200).text("/title")).isEqualTo("Scoring model");
  }

  @Test
  void aDocumentIsCheckedAndItsFaultsAreNamed() {
    ObjectNode document = (ObjectNode) admin.get("/scoring/presets").at("/items/0/document");
    admin.post("/scoring/validate", document).expect(204);
    document.put("base", 101);
    ((ObjectNode) document.at("/factors/0")).put("kind", "oracle");

    assertThat(
            admin
                .post("/scoring/validate", document)
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactlyInAnyOrder("/base", "/factors/0/kind");
    assertThat(
            admin
                .post("/scoring/drafts", Json.object("document", document))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactlyInAnyOrder("/document/base", "/document/factors/0/kind");
  }

  @Test
  void aDraftBeginsWithOneThing() {
    String model = admin.get("/scoring/models").text("/items/0/id");

    admin.post("/scoring/drafts", Json.object("modelId", model)).expect(201);
    admin.post("/scoring/drafts", Json.object()).expectProblem(400, "validation-failed");
    admin
        .post("/scoring/drafts", Json.object("modelId", model, "preset", "blended"))
        .expectProblem(400, "validation-failed");
    assertThat(
            admin
                .post("/scoring/drafts", Json.object("preset", "oracle"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/preset");
  }

  @Test
  void aDraftIsChangedInTheVersionThatWasSeen() {
    Answer draft = draft("blended");
    String path = "/scoring/drafts/" + draft.text("/id");

    Answer changed = admin.patch(path, draft.etag(), Json.object("base", 20)).expect(200);

    assertThat(changed.number("/document/base")).isEqualTo(20);
    assertThat(changed.at("/document/factors")).isEqualTo(draft.at("/document/factors"));
    assertThat(changed.text("/updatedBy")).isEqualTo(admin.displayName());
    admin.patch(path, draft.etag(), Json.object("base", 30)).expectProblem(412, "version-conflict");
    assertThat(
            admin
                .patch(path, changed.etag(), Json.object("base", "much", "colour", "red"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .isNotEmpty();
    admin.delete(path, changed.etag()).expect(204);
    admin.get(path).expectProblem(404, "not-found");
  }

  @Test
  void aTrialSaysWhatWouldChangeAndWritesNothing() {
    Answer hot = acme.lead(Leads.hot());
    acme.lead(Leads.cold());
    Answer draft = draft("journey");

    Answer outcome =
        admin.post("/scoring/drafts/" + draft.text("/id") + "/try", Json.object()).expect(200);

    assertThat(outcome.number("/openLeads")).isEqualTo(2);
    assertThat(outcome.number("/tried")).isEqualTo(2);
    assertThat(outcome.number("/before/high")).isOne();
    assertThat(outcome.number("/after/low")).isEqualTo(2);
    assertThat(outcome.number("/after/notConfident")).isEqualTo(2);
    assertThat(outcome.number("/after/tens/0")).isEqualTo(2);
    assertThat(outcome.text("/movers/0/leadId")).isEqualTo(hot.text("/id"));
    assertThat(outcome.text("/movers/0/displayName")).isEqualTo("Ada Byron");
    assertThat(outcome.number("/movers/0/before")).isEqualTo(hot.number("/score/points"));
    assertThat(outcome.number("/movers/0/after")).isZero();
    assertThat(scores(hot)).hasSize(1);
  }

  @Test
  void aTrialIsOfTheLeadsOfItsScope() {
    acme.lead(Leads.hot());
    acme.lead(Leads.cold());
    String path = "/scoring/drafts/" + draft("journey").text("/id") + "/try";

    Map<String, Object> referral = Json.object("scope", Json.object("source", "referral"));
    assertThat(admin.post(path, referral).expect(200).number("/tried")).isOne();
    assertThat(admin.post(path, Json.object("leads", 1)).expect(200).number("/tried")).isOne();
    assertThat(
            admin
                .post(path, Json.object("leads", 10_001))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/leads");
  }

  @Test
  void aPublishedModelScoresTheOpenLeadsAgainAndMovesNoDeal() {
    Answer cold = acme.lead(Leads.cold());
    assertThat(cold.at("/stage").isNull()).isTrue();

    Answer inForce = publish(lavish(), "{}");

    assertThat(inForce.text("/model/key")).isEqualTo("blended");
    assertThat(inForce.number("/model/version")).isEqualTo(2);
    Answer rescored = acme.lead(cold.text("/id"));
    assertThat(rescored.number("/score/points")).isGreaterThan(cold.number("/score/points"));
    assertThat(rescored.text("/explanation/modelVersion")).isEqualTo("2");
    assertThat(rescored.at("/stage").isNull()).isTrue();
    assertThat(scores(cold)).hasSize(2);
    Answer held = held(inForce);
    assertThat(held.texts("/items", "leadId")).containsExactly(cold.text("/id"));
    assertThat(held.text("/items/0/displayName")).isEqualTo("Ada Byron");
    assertThat(held.text("/items/0/stage/name")).isEqualTo("Qualified");
    assertThat(held.number("/total")).isOne();
  }

  @Test
  void whatTheModelLiftedOverAThresholdDoesNotFireLater() {
    Answer cold = acme.lead(Leads.cold());
    publish(lavish(), "{}");

    acme.rep()
        .patch("/leads/" + cold.text("/id"), cold.etag(), Json.object("industry", "Shipping"))
        .expect(200);

    assertThat(acme.lead(cold.text("/id")).at("/stage").isNull()).isTrue();
  }

  @Test
  void aDraftEndsWhenItIsPublished() {
    Answer draft = draft("blended");
    String path = "/scoring/drafts/" + draft.text("/id");

    admin.postIfMatch(path + "/publish", draft.etag(), Json.object()).expect(200);

    admin.get(path).expectProblem(404, "not-found");
    admin
        .postIfMatch(path + "/publish", draft.etag(), Json.object())
        .expectProblem(404, "not-found");
  }

  @Test
  void rollingBackGivesTheOldScoresAgain() {
    Answer cold = acme.lead(Leads.cold());
    String first = admin.get("/scoring/models").text("/items/0/id");
    publish(lavish(), "{}");

    Answer back = admin.post("/scoring/models/" + first + "/roll-back", Json.object()).expect(200);
    Organisation.awaitRun(back.text("/runId"));

    assertThat(back.number("/model/version")).isOne();
    assertThat(acme.lead(cold.text("/id")).at("/score")).isEqualTo(cold.at("/score"));
    assertThat(
            admin.get("/scoring/models").expect(200).list("/items").stream()
                .map(model -> model.at("/version").asInt() + ":" + model.at("/scopes").size()))
        .containsExactly("2:0", "1:1");
  }

  @Test
  void aSourceAndAPipelineMayHaveModelsOfTheirOwn() {
    Answer referral = acme.lead(Leads.hot());
    Answer website = acme.lead(Leads.warm());
    Answer journey = publish(draft("journey"), "{\"source\": \"referral\"}");

    assertThat(model(referral)).isEqualTo("journey");
    assertThat(model(website)).isEqualTo("blended");

    String pipeline = "{\"pipelineId\": \"" + acme.pipeline().id() + "\"}";
    Answer firmographic = publish(draft("firmographic"), pipeline);

    assertThat(model(referral)).as("the source comes first").isEqualTo("journey");
    assertThat(model(website)).isEqualTo("firmographic");
    assertThat(model(acme.lead(Leads.unknown()))).as("has its source's").isEqualTo("journey");
    assertThat(model(acme.lead(Leads.cold()))).as("has no deal yet").isEqualTo("firmographic");

    withdraw(journey, "{\"source\": \"referral\"}");
    withdraw(firmographic, pipeline);

    assertThat(model(referral)).isEqualTo("blended");
    assertThat(model(website)).isEqualTo("blended");
    admin
        .postText(
            "/scoring/models/" + journey.text("/model/id") + "/withdraw",
            "application/json",
            "{\"source\": \"referral\"}")
        .expectProblem(409, "model-not-in-force");
  }

  @Test
  void aScopeIsOneThingThatThereIs() {
    String path =
        "/scoring/models/" + admin.get("/scoring/models").text("/items/0/id") + "/roll-back";
    String pipeline = Organisation.create().pipeline().id();

    assertThat(
            admin
                .post(path, Json.object("pipelineId", pipeline))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/pipelineId");
    admin
        .post(path, Json.object("source", "event", "pipelineId", acme.pipeline().id()))
        .expectProblem(400, "validation-failed");
  }

  @Test
  void theDatabaseRefusesToChangeAPublishedModel() {
    assertThatThrownBy(
            () ->
                Database.update(
                    "update dealwright.scoring_models set version = 9"
                        + " where organisation_id = cast(? as uuid)",
                    acme.id()))
        .hasStackTraceContaining("immutable");
    assertThatThrownBy(
            () ->
                Database.update(
                    "delete from dealwright.scoring_models"
                        + " where organisation_id = cast(? as uuid)",
                    acme.id()))
        .hasStackTraceContaining("immutable");
  }

  @Test
  void onlyAdminsWorkOnModels() {
    for (String path :
        List.of("/scoring/models", "/scoring/drafts", "/scoring/presets", "/scoring/schema")) {
      acme.rep().get(path).expectProblem(403, "not-permitted");
    }
    acme.rep()
        .post("/scoring/drafts", Json.object("preset", "blended"))
        .expectProblem(403, "not-permitted");
  }

  /** Each lead of which enough is known is above each threshold. */
  private Answer lavish() {
    Answer draft = draft("blended");
    ObjectNode source = (ObjectNode) draft.at("/document/factors/0");
    source.put("weight", 10_000);
    ((ObjectNode) source.at("/values")).put("cold_outreach", 72);
    ObjectNode document = (ObjectNode) draft.at("/document");
    document.withArray("factors").set(0, source);
    return admin
        .patch(
            "/scoring/drafts/" + draft.text("/id"),
            draft.etag(),
            Json.object("factors", document.at("/factors")))
        .expect(200);
  }

  private Answer draft(String preset) {
    return admin.post("/scoring/drafts", Json.object("preset", preset)).expect(201);
  }

  /** Returns when the leads are scored again. */
  private Answer publish(Answer draft, String scope) {
    String path = "/scoring/drafts/" + draft.text("/id") + "/publish";
    Answer inForce = admin.postIfMatch(path, draft.etag(), Json.read(scope)).expect(200);
    Organisation.awaitRun(inForce.text("/runId"));
    return inForce;
  }

  private void withdraw(Answer inForce, String scope) {
    String path = "/scoring/models/" + inForce.text("/model/id") + "/withdraw";
    Organisation.awaitRun(
        admin.postText(path, "application/json", scope).expect(200).text("/runId"));
  }

  private Answer held(Answer inForce) {
    return admin.get("/scoring/models/" + inForce.text("/model/id") + "/held-moves").expect(200);
  }

  private String model(Answer lead) {
    return acme.lead(lead.text("/id")).text("/explanation/modelKey");
  }

  private List<JsonNode> scores(Answer lead) {
    return acme.rep()
        .get("/leads/" + lead.text("/id") + "/score/history")
        .expect(200)
        .list("/items");
  }
}
