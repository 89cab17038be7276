package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** What stages ask for before a deal leaves or enters them, and how an automatic move is undone. */
class StageRequirementsIT {

  private final Organisation acme = Organisation.create();
  private final Deals deals = new Deals(acme);

  @Test
  void aDealGoesOnOnlyWithTheRequiredFields() {
    Answer deal = deals.of(Leads.warm());
    change(
        "Qualified",
        Json.object(
            "requiredFields",
            List.of("deal.value", "deal.expectedCloseDate", "lead.customFields.Budget")));

    Answer refused =
        deals.move(deal, "Proposal", null).expectProblem(409, "required-fields-missing");

    assertThat(refused.list("/missingFields").stream().map(name -> name.asText()))
        .containsExactly("deal.expectedCloseDate", "lead.customFields.Budget");
    deals.win(deal).expectProblem(409, "required-fields-missing");
    assertThat(deals.now(deal).list("/stageHistory")).hasSize(1);

    deals.patch(deal, Json.object("expectedCloseDate", "2027-01-31")).expect(200);
    Answer lead = acme.lead(deal.text("/leadId"));
    acme.rep()
        .patch(
            "/leads/" + lead.text("/id"),
            lead.etag(),
            Json.object("customFields", Json.object("Budget", 7)))
        .expect(200);
    deals.move(deal, "Proposal", null).expect(200);
  }

  @Test
  void goingBackAndLosingAreFree() {
    change("Qualified", Json.object("requiredFields", List.of("deal.expectedCloseDate")));

    deals.move(deals.of(Leads.warm()), "New", null).expect(200);
    deals.lose(deals.of(Leads.warm()), "No budget").expect(200);
  }

  @Test
  void aScoreDoesNotMoveADealThatLacksFieldsButSaysSo() {
    Answer mild = acme.lead(Leads.mild());
    change("New", Json.object("requiredFields", List.of("deal.expectedCloseDate")));

    Answer hot = raise(mild);

    assertThat(hot.text("/stage/name")).isEqualTo("New");
    assertThat(hot.list("/deal/stageHistory")).hasSize(1);
    List<Map<String, String>> events =
        Database.rows(
            "select payload ->> 'dealId' as deal, payload -> 'missingFields' ->> 0 as missing,"
                + " payload ->> 'targetStageId' as target from dealwright.outbox_events"
                + " where organisation_id = cast(? as uuid) and type = 'deal.stage_blocked'",
            acme.id());
    assertThat(events)
        .containsExactly(
            Map.of(
                "deal", mild.text("/dealId"),
                "missing", "deal.expectedCloseDate",
                "target", acme.pipeline().stage("Demo scheduled")));
  }

  @Test
  void aMoveBelowTheThresholdNeedsAReason() {
    Answer deal = deals.of(Leads.mild());

    Answer asked = deals.move(deal, "Qualified", " ").expectProblem(409, "reason-required");

    assertThat(asked.number("/threshold")).isEqualTo(55);
    assertThat(asked.number("/score")).isBetween(40, 54);
    assertThat(deals.move(deal, "Qualified", "They called us").expect(200).text("/deal/stage/name"))
        .isEqualTo("Qualified");
    assertThat(deals.now(deal).text("/stageHistory/1/reason")).isEqualTo("They called us");
  }

  @Test
  void anEnforcedThresholdIsPassedByNobody() {
    Answer deal = deals.of(Leads.mild());
    change("Qualified", Json.object("thresholdEnforced", true));

    deals.move(deal, "Qualified", "They called us").expectProblem(409, "below-threshold");
    deals.move(deal, "Proposal", null).expect(200);
    deals.move(deal, "Qualified", null).expect(200);
  }

  @Test
  void movingALeadAsksTheSame() {
    Answer lead = acme.lead(Leads.unknown());
    Map<String, Object> request = Json.object("stageId", acme.pipeline().stage("Qualified"));

    acme.rep()
        .postIfMatch("/leads/" + lead.text("/id") + "/stage", lead.etag(), request)
        .expectProblem(409, "reason-required");

    assertThat(acme.lead(lead.text("/id")).at("/dealId").isNull()).isTrue();
  }

  @Test
  void theLastAutomaticMoveIsUndoneAndDoesNotComeAgain() {
    Answer hot = raise(acme.lead(Leads.mild()));
    assertThat(hot.text("/stage/name")).isEqualTo("Demo scheduled");
    Answer deal = acme.deal(hot.text("/dealId"));

    Answer undone = deals.undo(deal).expect(200);

    assertThat(undone.text("/deal/stage/name")).isEqualTo("New");
    assertThat(undone.text("/deal/stageHistory/2/actor/kind")).isEqualTo("user");
    deals.undo(deal).expectProblem(409, "nothing-to-undo");
    Answer now = acme.lead(hot.text("/id"));
    Answer edited =
        acme.rep()
            .patch("/leads/" + hot.text("/id"), now.etag(), Json.object("source", "partner"))
            .expect(200);
    assertThat(edited.text("/stage/name")).isEqualTo("New");
  }

  @Test
  void theMoveThatMadeADealCannotBeUndone() {
    deals.undo(deals.of(Leads.hot())).expectProblem(409, "nothing-to-undo");
  }

  private Answer raise(Answer lead) {
    Map<String, Object> hot = Leads.hot();
    hot.remove("email");
    return acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), hot).expect(200);
  }

  private void change(String stage, Map<String, Object> patch) {
    String pipeline = "/pipelines/" + acme.pipeline().id();
    Answer now = acme.admin().get(pipeline).expect(200);
    acme.admin()
        .patch(pipeline + "/stages/" + acme.pipeline().stage(stage), now.etag(), patch)
        .expect(200);
  }
}
