package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scores that move deals in pipelines beside the default one, by those pipelines' thresholds. */
class OtherPipelineThresholdIT {

  private static final Map<String, Object> EXECUTIVE =
      Json.object(
          "jobTitle",
          "CEO",
          "companySize",
          5_000,
          "source",
          "referral",
          "estimatedValue",
          Leads.euros(25_000_000));
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
  private final Deals deals = new Deals(acme);
  private Answer renewals;

  @BeforeEach
  void addPipeline() {
    renewals = acme.admin().post("/pipelines", Json.object("name", "Renewals")).expect(201);
  }

  @Test
  void aRisingScoreMovesTheDealInOneStep() {
    Answer lead = acme.lead(Leads.cold());
    Answer deal = open(lead);

    patch(lead, EXECUTIVE);

    assertThat(stages(deal)).containsExactly("New", "Demo scheduled");
    Answer moved = deals.now(deal);
    assertThat(moved.text("/stageHistory/1/actor/kind")).isEqualTo("automation");
    assertThat(moved.number("/stageHistory/1/score")).isGreaterThan(75);
    assertThat(acme.rep().get("/deals?leadId=" + lead.text("/id")).number("/total"))
        .as("the default pipeline has its own deal")
        .isEqualTo(2);
  }

  @Test
  void noDealIsMadeThere() {
    Answer lead = acme.lead(Leads.hot());

    assertThat(acme.rep().get("/deals?leadId=" + lead.text("/id")).number("/total")).isOne();
  }

  @Test
  void aDealThatSomebodyPutBelowTheScoreStaysUntilAFurtherThresholdIsReached() {
    Answer lead = acme.lead(Leads.warm());
    Answer deal = open(lead);

    Answer edited = patch(lead, Json.object("source", "partner"));
    assertThat(edited.number("/score/points")).isBetween(55, 74);
    assertThat(stages(deal)).containsExactly("New");

    patch(lead, EXECUTIVE);
    assertThat(stages(deal)).containsExactly("New", "Demo scheduled");
  }

  @Test
  void aDealThatWasMovedBackStaysUntilTheScoreHasFallenWellBelowTheThreshold() {
    Answer lead = acme.lead(Leads.cold());
    Answer deal = open(lead);
    patch(lead, EXECUTIVE);
    move(deal, "New");

    patch(lead, Json.object("source", "partner"));
    assertThat(stages(deal)).containsExactly("New", "Demo scheduled", "New");

    patch(lead, WORTHLESS);
    patch(lead, EXECUTIVE);
    assertThat(stages(deal)).containsExactly("New", "Demo scheduled", "New", "Demo scheduled");
  }

  @Test
  void anUndoneMoveDoesNotComeAgain() {
    Answer lead = acme.lead(Leads.cold());
    Answer deal = open(lead);
    patch(lead, EXECUTIVE);
    deals.undo(deal).expect(200);

    patch(lead, Json.object("source", "partner"));

    assertThat(stages(deal)).containsExactly("New", "Demo scheduled", "New");
  }

  @Test
  void aClosedDealIsNotTouchedAndAReopenedOneStays() {
    Answer lead = acme.lead(Leads.cold());
    Answer deal = open(lead);
    Answer other = open(acme.lead(Leads.cold()));
    deals.lose(deal, "Later").expect(200);
    acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/status",
            acme.lead(lead.text("/id")).etag(),
            Json.object("status", "contacted"))
        .expect(200);
    patch(lead, EXECUTIVE);
    assertThat(stages(deal)).containsExactly("New", "Lost");

    deals.reopen(deal).expect(200);
    patch(lead, Json.object("source", "partner"));

    assertThat(stages(deal)).containsExactly("New", "Lost", "New");
    assertThat(stages(other)).containsExactly("New");
  }

  @Test
  void signalsAtOneMomentMoveTheDealOfEachPipelineOnce() {
    Answer lead = acme.lead(Leads.mild());
    Answer deal = open(lead);
    for (Answer pipeline :
        List.of(renewals, acme.rep().get("/pipelines/" + acme.pipeline().id()))) {
      setThreshold(pipeline, lead.number("/score/points") + 1);
    }
    acme.admin().token();

    Concurrently.times(
            8,
            () ->
                acme.admin()
                    .post("/signals", Signals.body(Signals.of(lead, "lead_form_submitted"))))
        .forEach(answer -> answer.expect(200));

    assertThat(stages(deal)).containsExactly("New", "Qualified");
    assertThat(stages(acme.deal(lead.text("/dealId")))).containsExactly("New", "Qualified");
  }

  @Test
  void signalsEditsAndMovesAtOneMomentMoveNoDealBack() {
    Answer lead = acme.lead(Leads.cold());
    Answer deal = open(lead);
    acme.admin().token();
    acme.rep().token();

    Concurrently.times(
        9,
        () -> {
          acme.admin().post("/signals", Signals.body(Signals.of(lead, "lead_whatsapp_contact")));
          Answer seen = acme.lead(lead.text("/id"));
          acme.rep().patch("/leads/" + lead.text("/id"), seen.etag(), EXECUTIVE);
          deals.act(deal, "stage", stage("New"));
          return acme.admin()
              .post("/signals", Signals.body(Signals.of(lead, "lead_form_submitted")));
        });

    List<Map<String, String>> moves =
        Database.rows(
            """
            select t.actor_kind, f.position as from_position, s.position as to_position
            from dealwright.deal_stage_transitions t
              left join dealwright.pipeline_stages f on f.id = t.from_stage_id
              join dealwright.pipeline_stages s on s.id = t.to_stage_id
            where t.deal_id = cast(? as uuid) order by t.sequence
            """,
            deal.text("/id"));
    List<Map<String, String>> automatic =
        moves.stream().filter(move -> move.get("actor_kind").equals("AUTOMATION")).toList();
    assertThat(automatic)
        .allSatisfy(
            move ->
                assertThat(Integer.parseInt(move.get("to_position")))
                    .isGreaterThan(Integer.parseInt(move.get("from_position"))));
    // Each of the three thresholds fires at most once, since the score never fell.
    assertThat(automatic).hasSizeLessThanOrEqualTo(3).isNotEmpty();
    assertThat(
            IntStream.range(1, moves.size())
                .allMatch(
                    i ->
                        moves
                            .get(i)
                            .get("from_position")
                            .equals(moves.get(i - 1).get("to_position"))))
        .isTrue();
  }

  @Test
  void aTrialCountsNoDealThatWouldNotBeMade() {
    acme.lead(Leads.hot());

    Answer trial =
        acme.admin()
            .get(
                "/pipelines/"
                    + renewals.text("/id")
                    + "/stages/"
                    + renewals.text("/stages/1/id")
                    + "/threshold-trial?threshold=60")
            .expect(200);

    assertThat(trial.number("/made")).isZero();
  }

  /** The lead's deal at the first stage of the other pipeline. */
  private Answer open(Answer lead) {
    return deals
        .create(
            Json.object(
                "leadId",
                lead.text("/id"),
                "pipelineId",
                renewals.text("/id"),
                "stageId",
                renewals.text("/stages/0/id"),
                "reason",
                "Begins here"))
        .expect(201);
  }

  private void move(Answer deal, String name) {
    deals.act(deal, "stage", stage(name)).expect(200);
  }

  private Map<String, Object> stage(String name) {
    int index = renewals.texts("/stages", "name").indexOf(name);
    return Json.object("stageId", renewals.text("/stages/" + index + "/id"), "reason", "Too early");
  }

  private void setThreshold(Answer pipeline, int points) {
    String path = "/pipelines/" + pipeline.text("/id");
    acme.admin()
        .patch(
            path + "/stages/" + pipeline.text("/stages/1/id"),
            acme.admin().get(path).etag(),
            Json.object("scoreThreshold", points))
        .expect(200);
  }

  private Answer patch(Answer lead, Map<String, Object> patch) {
    String path = "/leads/" + lead.text("/id");
    return acme.rep().patch(path, acme.rep().get(path).etag(), patch).expect(200);
  }

  /** All stages that the deal has stood at, in order. */
  private List<String> stages(Answer deal) {
    return deals.now(deal).list("/stageHistory").stream()
        .map(move -> move.at("/to/name").asText())
        .toList();
  }
}
