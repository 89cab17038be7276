package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** The board: columns, sums, cards. */
class BoardIT {

  private static final int PAGES = 20;

  private final Organisation acme = Organisation.create();

  @Test
  void aNewOrganisationHasAnEmptyBoardWithAllStages() {
    Answer board = acme.board();

    assertThat(board.list("/columns").stream().map(c -> c.at("/stage/name").asText()))
        .containsExactly(
            "New", "Qualified", "Demo scheduled", "Proposal", "Negotiating", "Won", "Lost");
    assertThat(board.number("/totals/count")).isZero();
    assertThat(board.text("/currency")).isEqualTo("EUR");
  }

  @Test
  void columnsCountAndSumTheirDeals() {
    acme.lead(Leads.warm());
    acme.lead(worth(Leads.warm(), Leads.euros(1_000_001)));
    acme.lead(Leads.hot());

    Answer board = acme.board();

    JsonNode qualified = column(board, "Qualified");
    assertThat(qualified.at("/count").asInt()).isEqualTo(2);
    assertThat(qualified.at("/value").asLong()).isEqualTo(3_000_001);
    assertThat(qualified.at("/weighted").asLong()).isEqualTo(600_000);
    assertThat(qualified.at("/cards")).hasSize(2);
    JsonNode demo = column(board, "Demo scheduled");
    assertThat(demo.at("/value").asLong()).isEqualTo(25_000_000);
    assertThat(demo.at("/weighted").asLong()).isEqualTo(8_750_000);
    assertThat(board.number("/totals/count")).isEqualTo(3);
    assertThat(board.number("/totals/value")).isEqualTo(28_000_001);
    assertThat(board.number("/totals/weighted")).isEqualTo(9_350_000);
  }

  @Test
  void anotherCurrencyIsListedNotAdded() {
    move(acme.lead(Leads.warm()), "Proposal");
    Map<String, Object> dollars = Json.object("amount", 5_000_000, "currency", "USD");
    move(acme.lead(worth(Leads.warm(), dollars)), "Proposal");

    JsonNode proposal = column(acme.board(), "Proposal");

    assertThat(proposal.at("/otherCurrencies/0/currency").asText()).isEqualTo("USD");
    assertThat(proposal.at("/otherCurrencies/0/amount").asLong()).isEqualTo(5_000_000);
    assertThat(proposal.at("/count").asInt()).isEqualTo(2);
    assertThat(proposal.at("/value").asLong()).isEqualTo(2_000_000);
  }

  @Test
  void aDealWithoutValueIsCounted() {
    Answer lead = acme.lead(Leads.unknown());
    move(lead, "Qualified");

    JsonNode qualified = column(acme.board(), "Qualified");

    assertThat(qualified.at("/count").asInt()).isOne();
    assertThat(qualified.at("/value").asLong()).isZero();
    assertThat(qualified.at("/cards/0/value").isNull()).isTrue();
  }

  @Test
  void aCardHasWhatTheBoardShows() {
    Map<String, Object> request = Leads.warm();
    request.put("assignedTo", acme.rep().subject());
    Answer lead = acme.lead(request);
    acme.moveClock(Duration.ofDays(4).plusHours(1));

    JsonNode card = column(acme.board(), "Qualified").at("/cards/0");

    assertThat(card.at("/dealId").asText()).isEqualTo(lead.text("/dealId"));
    assertThat(card.at("/leadName").asText()).isEqualTo("Ada Byron");
    assertThat(card.at("/company").asText()).isEqualTo("Analytical Engines");
    assertThat(card.at("/value/amount").asLong()).isEqualTo(2_000_000);
    assertThat(card.at("/score/points").asInt()).isEqualTo(lead.number("/score/points"));
    assertThat(card.at("/ownerName").asText()).isEqualTo(acme.rep().displayName());
    assertThat(card.at("/daysInStage").asInt()).isEqualTo(4);
    assertThat(card.at("/closed").asBoolean()).isFalse();
  }

  @Test
  void aCardSaysWhatIsToBeDoneNext() {
    Map<String, Object> given = Leads.warm();
    given.put("followUpAt", "2027-03-01T09:00:00Z");
    Answer lead = acme.lead(given);
    assertThat(card().at("/nextActivity/taskId").isNull()).isTrue();
    assertThat(card().at("/nextActivity/dueAt").asText()).isEqualTo("2027-03-01T09:00:00Z");

    String later = task(lead, "Send the offer", "2027-02-02T09:00:00Z");
    String sooner = task(lead, "Call back", "2027-01-02T09:00:00Z");
    assertThat(card().at("/nextActivity/subject").asText()).isEqualTo("Call back");

    Answer task = acme.rep().get("/activities/" + sooner).expect(200);
    acme.rep().postIfMatch("/activities/" + sooner + "/complete", task.etag()).expect(200);
    assertThat(card().at("/nextActivity/taskId").asText()).isEqualTo(later);
    move(lead, "Won");
    assertThat(wonCard().at("/nextActivity").isNull()).isTrue();
  }

  @Test
  void leadAndDealSayWhatTheirCardSays() {
    Answer lead = acme.lead(Leads.warm());
    assertThat(nextOf(lead)).allMatch(JsonNode::isNull);

    String offer = task(lead, "Send the offer", "2027-02-02T09:00:00Z");
    assertThat(nextOf(lead)).allMatch(next -> next.at("/taskId").asText().equals(offer));

    move(lead, "Won");
    assertThat(nextOf(lead)).allMatch(JsonNode::isNull);
  }

  /** On the card, the page of the deal, and that of the lead. */
  private List<JsonNode> nextOf(Answer lead) {
    Answer deal = acme.rep().get("/deals/" + lead.text("/dealId")).expect(200);
    Answer page = acme.rep().get("/leads/" + lead.text("/id")).expect(200);
    JsonNode card = page.text("/deal/status").equals("won") ? wonCard() : card();
    return List.of(card.at("/nextActivity"), deal.at("/nextActivity"), page.at("/nextActivity"));
  }

  private JsonNode wonCard() {
    return acme.board().at("/columns/5/cards/0");
  }

  private JsonNode card() {
    return acme.board().at("/columns/1/cards/0");
  }

  private String task(Answer lead, String subject, String dueAt) {
    Map<String, Object> task = Json.object("type", "task", "subject", subject, "dueAt", dueAt);
    return acme.rep().post("/leads/" + lead.text("/id") + "/activities", task).text("/id");
  }

  @Test
  void theColumnsPagesGiveEachCardOnce() {
    List<String> deals = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      deals.add(acme.lead(Leads.warm()).text("/dealId"));
    }
    String pipeline = "/pipelines/" + acme.pipeline().id();
    JsonNode column = column(acme.rep().get(pipeline + "/board?cards=2").expect(200), "Qualified");

    List<String> seen = new ArrayList<>();
    column.at("/cards").forEach(card -> seen.add(card.at("/dealId").asText()));
    JsonNode cursor = column.at("/nextCursor");
    String path = pipeline + "/stages/" + acme.pipeline().stage("Qualified") + "/cards?limit=2";
    for (int i = 0; i < PAGES && !cursor.isNull(); i++) {
      Answer page = acme.rep().get(path + "&cursor=" + cursor.asText()).expect(200);
      seen.addAll(page.texts("/cards", "dealId"));
      cursor = page.at("/nextCursor");
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(deals);
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    String path =
        "/pipelines/" + acme.pipeline().id() + "/stages/" + acme.pipeline().stage("New") + "/cards";

    for (String cursor : List.of("abc", "%25", "YWJj", "MR8y")) {
      Answer refused =
          acme.rep().get(path + "?cursor=" + cursor).expectProblem(400, "validation-failed");
      assertThat(refused.pointers()).containsExactly("cursor");
    }
  }

  @Test
  void filtersNarrowCardsAndSumsAlike() {
    Map<String, Object> mine = Leads.warm();
    mine.put("assignedTo", acme.rep().subject());
    mine.put("company", "Difference Engines");
    Answer lead = acme.lead(mine);
    acme.lead(Leads.hot());

    for (String filter :
        List.of(
            "owner=" + acme.rep().subject(),
            "owner=me",
            "q=difference",
            "q=ENGINES&owner=" + acme.rep().subject())) {
      Answer board =
          acme.rep().get("/pipelines/" + acme.pipeline().id() + "/board?" + filter).expect(200);
      assertThat(board.number("/totals/count")).as(filter).isOne();
      assertThat(column(board, "Qualified").at("/cards/0/dealId").asText())
          .isEqualTo(lead.text("/dealId"));
      assertThat(column(board, "Demo scheduled").at("/count").asInt()).isZero();
    }
    Answer nobodys =
        acme.rep().get("/pipelines/" + acme.pipeline().id() + "/board?owner=nobody").expect(200);
    assertThat(column(nobodys, "Qualified").at("/count").asInt()).isZero();
    assertThat(column(nobodys, "Demo scheduled").at("/count").asInt()).isOne();
    Answer hotOnly =
        acme.rep().get("/pipelines/" + acme.pipeline().id() + "/board?scoreMin=70").expect(200);
    assertThat(column(hotOnly, "Qualified").at("/count").asInt()).isZero();
    assertThat(column(hotOnly, "Demo scheduled").at("/count").asInt()).isOne();
  }

  @Test
  void filtersOfLeadsNarrowTheBoard() {
    Map<String, Object> tagged = Leads.warm();
    tagged.put("tags", List.of("Fair 2026", "Rail"));
    tagged.put("followUpAt", "2030-01-15T09:00:00Z");
    Answer lead = acme.lead(tagged);
    acme.lead(Leads.hot());
    String board = "/pipelines/" + acme.pipeline().id() + "/board?";

    for (String filter :
        List.of(
            "source=website",
            "source=website&source=event",
            "tag=Rail",
            "tag=Rail&tag=Nothing",
            "scoreMax=70",
            "band=medium&hasCustomer=false",
            "followUpFrom=2030-01-15&followUpTo=2030-01-16",
            "scoreMin=50&scoreMax=70&status=qualified",
            "status=qualified&tag=Fair%202026&dateFrom=2020-01-01")) {
      Answer shown = acme.rep().get(board + filter).expect(200);
      assertThat(shown.number("/totals/count")).as(filter).isOne();
      assertThat(shown.at("/totals/exact").asBoolean()).isTrue();
      assertThat(column(shown, "Qualified").at("/cards/0/leadId").asText())
          .isEqualTo(lead.text("/id"));
    }
    for (String filter :
        List.of(
            "status=new",
            "tag=Road",
            "dateTo=2020-01-01",
            "source=event",
            "band=low",
            "hasCustomer=true",
            "followUpTo=2030-01-15")) {
      assertThat(acme.rep().get(board + filter).expect(200).number("/totals/count"))
          .as(filter)
          .isZero();
    }
  }

  @Test
  void timesAndConfidenceNarrowTheBoard() {
    acme.moveClock(Duration.ofDays(-10));
    String old = acme.lead(Leads.warm()).text("/id");
    acme.moveClock(Duration.ZERO);
    String recent = acme.lead(Leads.warm()).text("/id");
    Instant between = Instant.now().minus(Duration.ofDays(5));

    for (String filter : List.of("updatedFrom=", "scoredFrom=", "dateFrom=")) {
      assertThat(shown(filter + between)).as(filter).containsExactly(recent);
    }
    for (String filter :
        List.of("updatedTo=" + between, "scoredTo=" + between, "olderThan=PT120H")) {
      assertThat(shown(filter)).as(filter).containsExactly(old);
    }
    assertThat(shown("confident=true")).containsExactlyInAnyOrder(old, recent);
    for (String filter :
        List.of("confident=false", "slaDueTo=2020-01-01", "customerId=" + UUID.randomUUID())) {
      assertThat(shown(filter)).as(filter).isEmpty();
    }
  }

  private List<String> shown(String filter) {
    Answer board =
        acme.rep().get("/pipelines/" + acme.pipeline().id() + "/board?" + filter).expect(200);
    List<String> leads = new ArrayList<>();
    board
        .at("/columns")
        .forEach(
            column -> column.at("/cards").forEach(card -> leads.add(card.at("/leadId").asText())));
    assertThat(board.number("/totals/count")).as(filter).isEqualTo(leads.size());
    return leads;
  }

  @Test
  void totalsOfSeveralCurrenciesAreListedAndWeighted() {
    Map<String, Object> dollars = Json.object("amount", 1_000_000, "currency", "USD");
    move(acme.lead(worth(Leads.warm(), dollars)), "Proposal");
    move(acme.lead(worth(Leads.warm(), dollars)), "Negotiating");
    acme.lead(Leads.warm());

    Answer board = acme.board();

    assertThat(board.number("/totals/value")).isEqualTo(2_000_000);
    assertThat(board.list("/totals/others")).hasSize(1);
    assertThat(board.text("/totals/others/0/currency")).isEqualTo("USD");
    assertThat(board.number("/totals/others/0/amount")).isEqualTo(2_000_000);
    assertThat(board.number("/totals/others/0/weighted")).isEqualTo(1_300_000);
  }

  @Test
  void anotherPipelineHasABoardOfItsOwn() {
    String renewals =
        acme.admin().post("/pipelines", Json.object("name", "Renewals")).expect(201).text("/id");
    Answer lead = acme.lead(Leads.warm());
    acme.rep()
        .post(
            "/deals",
            Json.object("leadId", lead.text("/id"), "pipelineId", renewals, "reason", "Asked"))
        .expect(201);

    Answer board = acme.rep().get("/pipelines/" + renewals + "/board").expect(200);

    assertThat(board.text("/pipeline/name")).isEqualTo("Renewals");
    assertThat(column(board, "New").at("/count").asInt()).isOne();
    assertThat(column(board, "New").at("/cards/0/leadId").asText()).isEqualTo(lead.text("/id"));
    assertThat(column(acme.board(), "Qualified").at("/count").asInt()).isOne();
  }

  @Test
  void closedDealsStayForThirtyDaysAndAreNotInTheTotals() {
    Answer lead = acme.lead(Leads.warm());
    move(lead, "Won");

    assertThat(column(acme.board(), "Won").at("/count").asInt()).isOne();
    assertThat(acme.board().number("/totals/count")).isZero();

    acme.moveClock(Duration.ofDays(31));
    assertThat(column(acme.board(), "Won").at("/count").asInt()).isZero();
  }

  @Test
  void aDealThatStaysLongerThanOthersDidIsSlow() {
    Answer quick = acme.lead(Leads.warm());
    acme.moveClock(Duration.ofDays(1));
    move(quick, "Proposal");
    Answer slow = acme.lead(Leads.warm());
    acme.moveClock(Duration.ofDays(9));

    JsonNode card = column(acme.board(), "Qualified").at("/cards/0");

    assertThat(card.at("/dealId").asText()).isEqualTo(slow.text("/dealId"));
    assertThat(card.at("/slow").asBoolean()).isTrue();
  }

  private Map<String, Object> worth(Map<String, Object> lead, Map<String, Object> value) {
    lead.put("estimatedValue", value);
    return lead;
  }

  private void move(Answer lead, String stage) {
    acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/stage",
            lead.etag(),
            Json.object("stageId", acme.pipeline().stage(stage), "reason", "Tried"))
        .expect(200);
  }

  private static JsonNode column(Answer board, String stage) {
    return board.list("/columns").stream()
        .filter(column -> column.at("/stage/name").asText().equals(stage))
        .findFirst()
        .orElseThrow();
  }
}
