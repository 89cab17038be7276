package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** Scores that make deals and move them. */
class ThresholdIT {

  private static final Map<String, Object> EXECUTIVE = Map.of("jobTitle", "CEO");
  private static final Map<String, Object> WORTHLESS =
      Json.object(
          "jobTitle",
          "Intern",
          "companySize",
          1,
          "source",
          "cold_outreach",
          "estimatedValue",
          Leads.euros(0));

  private final Organisation acme = Organisation.create();

  @Test
  void aScoreBelowAllThresholdsMakesNoDeal() {
    Answer lead = acme.lead(Leads.cold());

    assertThat(lead.at("/dealId").isNull()).isTrue();
    assertThat(lead.at("/stage").isNull()).isTrue();
  }

  @Test
  void aScoreMakesTheDealAtTheHighestStageWhoseThresholdIsMet() {
    assertThat(acme.lead(Leads.mild()).text("/stage/name")).isEqualTo("New");
    assertThat(acme.lead(Leads.warm()).text("/stage/name")).isEqualTo("Qualified");
    assertThat(acme.lead(Leads.hot()).text("/stage/name")).isEqualTo("Demo scheduled");
  }

  @Test
  void aCaptureOverAThresholdMakesTheDealToo() {
    acme.capture(Leads.hot()).expect(202);

    Answer lead = acme.rep().get("/leads").expect(200);
    assertThat(lead.text("/items/0/stage/name")).isEqualTo("Demo scheduled");
    Answer deal = acme.deal(lead.text("/items/0/dealId"));
    assertThat(deal.list("/stageHistory")).hasSize(1);
    assertThat(deal.at("/stageHistory/0/from").isNull()).isTrue();
    assertThat(deal.text("/stageHistory/0/actor/kind")).isEqualTo("automation");
    assertThat(deal.number("/stageHistory/0/score"))
        .isEqualTo(lead.number("/items/0/score/points"));
  }

  @Test
  void theDealIsMadeOfTheLead() {
    Map<String, Object> request = Leads.hot();
    request.put("assignedTo", acme.rep().subject());

    Answer lead = acme.lead(request);

    Answer deal = acme.deal(lead.text("/dealId"));
    assertThat(deal.text("/title")).isEqualTo("Analytical Engines");
    assertThat(deal.at("/value")).isEqualTo(lead.at("/estimatedValue"));
    assertThat(deal.text("/owner")).isEqualTo(acme.rep().subject());
    assertThat(deal.text("/leadId")).isEqualTo(lead.text("/id"));
    assertThat(lead.text("/status")).isEqualTo("qualified");
  }

  @Test
  void tooLittleKnownMovesNothing() {
    Map<String, Object> request = Leads.unknown();
    request.put("jobTitle", "CEO");

    Answer lead = acme.lead(request);

    assertThat(lead.at("/score/coverage").asDouble()).isLessThan(0.5);
    assertThat(lead.at("/dealId").isNull()).isTrue();
  }

  @Test
  void aHigherScoreMovesTheDealForwardInOneStep() {
    Answer mild = acme.lead(Leads.mild());

    Answer hot =
        patch(
            mild,
            Json.object(
                "jobTitle",
                "CEO",
                "companySize",
                5_000,
                "source",
                "referral",
                "estimatedValue",
                Leads.euros(25_000_000)));

    assertThat(hot.text("/dealId")).isEqualTo(mild.text("/dealId"));
    assertThat(hot.text("/stage/name")).isEqualTo("Demo scheduled");
    assertThat(hot.list("/deal/stageHistory")).hasSize(2);
    assertThat(hot.text("/deal/stageHistory/1/from/name")).isEqualTo("New");
    assertThat(hot.text("/deal/stageHistory/1/to/name")).isEqualTo("Demo scheduled");
  }

  @Test
  void aScoreThatStaysAboveTheThresholdFiresOnce() {
    Answer hot = acme.lead(Leads.hot());

    Answer edited = patch(hot, Json.object("source", "partner"));

    assertThat(edited.number("/score/points")).isNotEqualTo(hot.number("/score/points"));
    assertThat(edited.list("/deal/stageHistory")).hasSize(1);
  }

  @Test
  void aFallingScoreNeverMovesADealBack() {
    Answer hot = acme.lead(Leads.hot());

    Answer fallen = patch(hot, WORTHLESS);

    assertThat(fallen.number("/score/points")).isLessThan(40);
    assertThat(fallen.text("/stage/name")).isEqualTo("Demo scheduled");
    assertThat(fallen.list("/deal/stageHistory")).hasSize(1);
  }

  @Test
  void aDealThatWasMovedBackByHandStaysThere() {
    Answer hot = acme.lead(Leads.hot());
    Answer back = moveLead(hot, "New");

    Answer edited = patch(back, Json.object("source", "partner"));

    assertThat(edited.number("/score/points")).isGreaterThan(75);
    assertThat(edited.text("/stage/name")).isEqualTo("New");
  }

  @Test
  void aThresholdFiresAgainAfterTheScoreHasFallenWellBelowIt() {
    Answer hot = acme.lead(Leads.hot());
    Answer back = moveLead(hot, "New");
    Answer fallen = patch(back, WORTHLESS);

    Answer risen =
        patch(
            fallen,
            Json.object(
                "jobTitle",
                "CEO",
                "companySize",
                5_000,
                "source",
                "referral",
                "estimatedValue",
                Leads.euros(25_000_000)));

    assertThat(risen.text("/stage/name")).isEqualTo("Demo scheduled");
  }

  @Test
  void aDealThatIsFurtherOnIsNotMovedByAThreshold() {
    Answer mild = acme.lead(Leads.mild());
    Answer ahead = moveLead(mild, "Negotiating");

    Answer edited = patch(ahead, EXECUTIVE);

    assertThat(edited.text("/stage/name")).isEqualTo("Negotiating");
  }

  @Test
  void aClosedDealIsNotTouchedAndNoOtherIsMade() {
    Answer mild = acme.lead(Leads.mild());
    Answer lost = moveLead(mild, "Lost");

    Answer edited =
        patch(
            lost,
            Json.object(
                "jobTitle",
                "CEO",
                "companySize",
                5_000,
                "estimatedValue",
                Leads.euros(25_000_000)));

    assertThat(edited.text("/deal/status")).isEqualTo("lost");
    assertThat(edited.text("/dealId")).isEqualTo(mild.text("/dealId"));
    assertThat(acme.board().number("/totals/count")).isZero();
  }

  private Answer patch(Answer lead, Map<String, Object> patch) {
    return acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), patch).expect(200);
  }

  private Answer moveLead(Answer lead, String stage) {
    return acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/stage",
            lead.etag(),
            Json.object("stageId", acme.pipeline().stage(stage), "reason", "Tried"))
        .expect(200);
  }
}
