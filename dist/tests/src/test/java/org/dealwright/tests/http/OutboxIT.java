package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** What is put into the outbox, in the transaction of the change. */
class OutboxIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aHotCaptureIsCreatedScoredAndAdvancedOnceEach() {
    acme.capture(Leads.hot()).expect(202);

    assertThat(acme.events())
        .containsExactly(
            "lead.created",
            "lead.scored",
            "lead.status_changed",
            "deal.stage_advanced",
            "deal.created");
  }

  @Test
  void eventsSayWhatHappened() {
    Answer lead = acme.lead(Leads.hot());

    Map<String, String> created = event("lead.created");
    Map<String, String> scored = event("lead.scored");
    Map<String, String> advanced = event("deal.stage_advanced");

    assertThat(created).containsEntry("aggregate_id", lead.text("/id"));
    assertThat(scored).containsEntry("aggregate_id", lead.text("/id"));
    JsonNode score = Json.read(scored.get("payload"));
    assertThat(score.at("/points").asInt()).isEqualTo(lead.number("/score/points"));
    assertThat(score.at("/band").asText()).isEqualTo("high");
    assertThat(advanced).containsEntry("aggregate_id", lead.text("/dealId"));
    JsonNode move = Json.read(advanced.get("payload"));
    assertThat(move.at("/toStageId").asText()).isEqualTo(acme.pipeline().stage("Demo scheduled"));
    assertThat(move.at("/fromStageId").isNull()).isTrue();
  }

  @Test
  void theEventsOfOneLeadAreNumberedInOrder() {
    Answer lead = acme.lead(Leads.mild());
    patch(lead, Map.of("jobTitle", "CEO"));

    List<String> versions =
        Database.column(
            "select aggregate_version from dealwright.outbox_events"
                + " where aggregate_id = cast(? as uuid) order by created_at, id",
            lead.text("/id"));

    assertThat(versions).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void aMoveByHandIsAnEvent() {
    Answer lead = acme.lead(Leads.unknown());
    acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/stage",
            lead.etag(),
            Json.object("stageId", acme.pipeline().stage("Proposal")))
        .expect(200);

    assertThat(acme.events())
        .containsExactly(
            "lead.created",
            "lead.scored",
            "lead.status_changed",
            "deal.stage_advanced",
            "deal.created");
  }

  @Test
  void anEditThatDoesNotChangeThePointsIsNoScoringEvent() {
    Answer lead = acme.lead(Leads.cold());

    patch(lead, Map.of("company", "Difference Engines"));

    assertThat(acme.events()).containsExactly("lead.created", "lead.scored", "lead.updated");
  }

  @Test
  void whatIsRefusedLeavesNoEvent() {
    acme.capture(Json.object("firstName", "Ada")).expect(400);
    acme.rep().post("/leads", Map.of()).expect(400);

    assertThat(acme.events()).isEmpty();
  }

  private void patch(Answer lead, Map<String, Object> patch) {
    acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), patch).expect(200);
  }

  private Map<String, String> event(String type) {
    List<Map<String, String>> events =
        Database.rows(
            "select * from dealwright.outbox_events"
                + " where organisation_id = cast(? as uuid) and type = ?",
            acme.id(),
            type);
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
