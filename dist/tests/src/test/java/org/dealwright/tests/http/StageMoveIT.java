package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** Moves by hand, of deals and of leads. */
class StageMoveIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aMoveIsShownInDealCardLeadAndHistory() {
    Answer lead = acme.lead(Leads.warm());
    Answer deal = acme.deal(lead.text("/dealId"));

    Answer moved = move(deal, "Proposal").expect(200);

    assertThat(moved.text("/deal/stage/name")).isEqualTo("Proposal");
    assertThat(moved.text("/card/stageId")).isEqualTo(acme.pipeline().stage("Proposal"));
    assertThat(moved.number("/card/version")).isEqualTo(moved.number("/deal/version"));
    Answer read = acme.deal(deal.text("/id"));
    assertThat(read.json()).isEqualTo(moved.at("/deal"));
    assertThat(read.etag()).isEqualTo(moved.etag());
    JsonNode last = read.at("/stageHistory/1");
    assertThat(last.at("/from/name").asText()).isEqualTo("Qualified");
    assertThat(last.at("/actor/kind").asText()).isEqualTo("user");
    assertThat(last.at("/actor/id").asText()).isEqualTo(acme.rep().subject());
    assertThat(last.at("/score").isNull()).isTrue();
    Answer leadNow = acme.lead(lead.text("/id"));
    assertThat(leadNow.text("/stage/name")).isEqualTo("Proposal");
    assertThat(leadNow.text("/status")).isEqualTo("proposal");
  }

  @Test
  void aMoveMustSayWhichVersionItIsBasedOn() {
    Answer deal = deal(Leads.warm());
    Map<String, Object> request = Json.object("stageId", acme.pipeline().stage("Proposal"));

    acme.rep().post(path(deal), request).expectProblem(428, "precondition-required");
    acme.rep().postIfMatch(path(deal), "*", request).expectProblem(400, "validation-failed");
    assertThat(acme.deal(deal.text("/id")).text("/stage/name")).isEqualTo("Qualified");
  }

  @Test
  void aMoveOfAnOldVersionIsRefusedAndSaysWhoMovedItWhere() {
    Answer deal = deal(Leads.warm());
    acme.admin()
        .postIfMatch(
            path(deal),
            deal.etag(),
            Json.object("stageId", acme.pipeline().stage("Proposal"), "reason", "Asked for it"))
        .expect(200);

    Answer refused = move(deal, "Negotiating").expectProblem(412, "version-conflict");

    assertThat(refused.text("/current/stage/name")).isEqualTo("Proposal");
    assertThat(refused.text("/lastChange/actor/name")).isEqualTo(acme.admin().displayName());
    assertThat(refused.text("/lastChange/from/name")).isEqualTo("Qualified");
    assertThat(refused.text("/lastChange/to/name")).isEqualTo("Proposal");
    assertThat(refused.text("/lastChange/reason")).isEqualTo("Asked for it");
    Answer now = acme.deal(deal.text("/id"));
    assertThat(refused.number("/current/version")).isEqualTo(now.number("/version"));
    assertThat(now.text("/stage/name")).isEqualTo("Proposal");
  }

  @Test
  void ofConcurrentMovesExactlyOneWins() {
    Answer deal = deal(Leads.warm());
    acme.rep().get("/me").expect(200);

    List<Answer> answers = Concurrently.times(6, () -> move(deal, "Proposal"));

    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(5);
    assertThat(acme.deal(deal.text("/id")).list("/stageHistory")).hasSize(2);
  }

  @Test
  void theHistoryIsThePathThatTheDealTook() {
    Random random = new Random(20_261_121);
    List<String> stages = List.of("New", "Qualified", "Demo scheduled", "Proposal", "Negotiating");
    Answer deal = deal(Leads.warm());
    String at = "Qualified";
    List<String> path = new ArrayList<>(List.of(at));
    for (int i = 0; i < 8; i++) {
      String to = stages.get(random.nextInt(stages.size()));
      move(acme.deal(deal.text("/id")), to, "Tried").expect(200);
      if (!to.equals(at)) {
        path.add(to);
      }
      at = to;
    }

    List<JsonNode> history = acme.deal(deal.text("/id")).list("/stageHistory");

    assertThat(history.stream().map(step -> step.at("/to/name").asText())).isEqualTo(path);
    for (int i = 1; i < history.size(); i++) {
      assertThat(history.get(i).at("/from")).isEqualTo(history.get(i - 1).at("/to"));
      assertThat(Instant.parse(history.get(i).at("/at").asText()))
          .isAfterOrEqualTo(Instant.parse(history.get(i - 1).at("/at").asText()));
    }
  }

  @Test
  void aMoveToTheSameStageChangesNothing() {
    Answer deal = deal(Leads.warm());

    Answer same = move(deal, "Qualified").expect(200);

    assertThat(same.etag()).isEqualTo(deal.etag());
    assertThat(same.list("/deal/stageHistory")).hasSize(1);
  }

  @Test
  void losingNeedsAReason() {
    Answer deal = deal(Leads.warm());

    Answer refused =
        acme.rep()
            .postIfMatch(
                path(deal),
                deal.etag(),
                Json.object("stageId", acme.pipeline().stage("Lost"), "reason", "  "))
            .expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).containsExactly("/reason");
    assertThat(acme.deal(deal.text("/id")).text("/status")).isEqualTo("open");
  }

  @Test
  void winningClosesTheDealAndWinsTheLead() {
    Answer deal = deal(Leads.warm());
    acme.moveClock(Duration.ofDays(3));

    Answer won = move(deal, "Won").expect(200);

    assertThat(won.text("/deal/status")).isEqualTo("won");
    assertThat(Instant.parse(won.text("/deal/closedAt")))
        .isAfter(Instant.parse(deal.text("/enteredStageAt")).plus(Duration.ofDays(2)));
    assertThat(won.at("/card/closed").asBoolean()).isTrue();
    assertThat(acme.lead(deal.text("/leadId")).text("/status")).isEqualTo("won");
  }

  @Test
  void losingKeepsTheReasonInDealAndLead() {
    Answer deal = deal(Leads.warm());

    Answer lost = move(deal, "Lost", "Too expensive").expect(200);

    assertThat(lost.text("/deal/status")).isEqualTo("lost");
    assertThat(lost.text("/deal/closeReason")).isEqualTo("Too expensive");
    Answer lead = acme.lead(deal.text("/leadId"));
    assertThat(lead.text("/status")).isEqualTo("lost");
    assertThat(lead.text("/statusReason")).isEqualTo("Too expensive");
  }

  @Test
  void aClosedDealCanBeOpenedAgain() {
    Answer deal = deal(Leads.warm());
    move(deal, "Lost", "Too expensive").expect(200);

    Answer open = move(acme.deal(deal.text("/id")), "Negotiating").expect(200);

    assertThat(open.text("/deal/status")).isEqualTo("open");
    assertThat(open.at("/deal/closedAt").isNull()).isTrue();
    assertThat(open.at("/deal/closeReason").isNull()).isTrue();
    Answer lead = acme.lead(deal.text("/leadId"));
    assertThat(lead.text("/status")).isEqualTo("negotiating");
    assertThat(lead.at("/statusReason").isNull()).isTrue();
  }

  @Test
  void aStageThatIsNoneOfThePipelineIsRefused() {
    Answer deal = deal(Leads.warm());
    String foreign = Organisation.create().pipeline().stage("Proposal");

    for (Object stage : new Object[] {foreign, deal.text("/id"), null}) {
      Answer refused =
          acme.rep()
              .postIfMatch(path(deal), deal.etag(), Json.object("stageId", stage))
              .expectProblem(400, "validation-failed");
      assertThat(refused.pointers()).containsExactly("/stageId");
    }
  }

  @Test
  void movingALeadWithoutDealMakesItsDeal() {
    Answer lead = acme.lead(Leads.unknown());

    Answer moved = moveLead(lead, "Proposal").expect(200);

    assertThat(moved.text("/stage/name")).isEqualTo("Proposal");
    assertThat(moved.text("/deal/stageHistory/0/actor/id")).isEqualTo(acme.rep().subject());
    assertThat(acme.board().number("/totals/count")).isOne();
  }

  @Test
  void movingALeadMovesItsDeal() {
    Answer lead = acme.lead(Leads.warm());

    Answer moved = moveLead(lead, "Negotiating").expect(200);

    assertThat(moved.text("/dealId")).isEqualTo(lead.text("/dealId"));
    assertThat(moved.text("/deal/stage/name")).isEqualTo("Negotiating");
    assertThat(moved.etag()).isNotEqualTo(lead.etag());
  }

  @Test
  void movingALeadWhoseDealWasMovedMeanwhileIsRefused() {
    Answer lead = acme.lead(Leads.warm());
    move(acme.deal(lead.text("/dealId")), "Proposal").expect(200);

    Answer refused = moveLead(lead, "Negotiating").expectProblem(412, "version-conflict");

    assertThat(refused.text("/current/stage/name")).isEqualTo("Proposal");
    assertThat(refused.text("/lastChange/actor/name")).isEqualTo(acme.rep().displayName());
  }

  @Test
  void anEditOfTheFactsDoesNotMakeALeadsMoveOld() {
    Answer lead = acme.lead(Leads.warm());
    acme.rep()
        .patch("/leads/" + lead.text("/id"), lead.etag(), Json.object("industry", "Rail"))
        .expect(200);

    moveLead(lead, "Proposal").expect(200);
  }

  @Test
  void ofConcurrentMovesOfALeadWithoutDealExactlyOneMakesIt() {
    Answer lead = acme.lead(Leads.unknown());
    acme.pipeline();

    List<Answer> answers = Concurrently.times(4, () -> moveLead(lead, "Proposal"));

    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(3);
    assertThat(acme.board().number("/totals/count")).isOne();
  }

  private Answer deal(Map<String, Object> lead) {
    return acme.deal(acme.lead(lead).text("/dealId"));
  }

  private static String path(Answer deal) {
    return "/deals/" + deal.text("/id") + "/stage";
  }

  private Answer move(Answer deal, String stage) {
    return move(deal, stage, null);
  }

  private Answer move(Answer deal, String stage, String reason) {
    return acme.rep().postIfMatch(path(deal), deal.etag(), request(stage, reason));
  }

  private Answer moveLead(Answer lead, String stage) {
    return acme.rep()
        .postIfMatch("/leads/" + lead.text("/id") + "/stage", lead.etag(), request(stage, null));
  }

  private Map<String, Object> request(String stage, String reason) {
    return Json.object("stageId", acme.pipeline().stage(stage), "reason", reason);
  }
}
