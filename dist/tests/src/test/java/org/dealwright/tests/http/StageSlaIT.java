package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long deals may stay in a stage. */
class StageSlaIT {

  private final Organisation acme = Organisation.create();
  private final Deals deals = new Deals(acme);

  @Test
  void aDealIsToLeaveItsStageSoManyDaysAfterItEnteredIt() {
    limit("Proposal", 3);

    Answer deal = deals.move(deal(), "Proposal", null).expect(200);

    assertThat(Instant.parse(deal.text("/deal/slaDueAt")))
        .isEqualTo(Instant.parse(deal.text("/deal/enteredStageAt")).plus(Duration.ofDays(3)));
    assertThat(deal.text("/deal/slaState")).isEqualTo("ok");
    assertThat(deal.at("/card/slaDueAt")).isEqualTo(deal.at("/deal/slaDueAt"));
    assertThat(deal.text("/card/slaState")).isEqualTo("ok");
  }

  @Test
  void timeMakesItDueSoonAndThenLateInDealListAndBoard() {
    limit("Proposal", 3);
    Answer deal = deal();
    deals.move(deal, "Proposal", null).expect(200);

    acme.moveClock(Duration.ofDays(3).minusMinutes(30));
    assertStateIs(deal, "due_soon");
    acme.moveClock(Duration.ofDays(3).plusMinutes(1));
    assertStateIs(deal, "breached");
  }

  @Test
  void eachStageHasItsOwnClock() {
    limit("Proposal", 1);
    limit("Negotiating", 2);
    Answer deal = deal();
    deals.move(deal, "Proposal", null).expect(200);
    acme.moveClock(Duration.ofDays(2));
    assertStateIs(deal, "breached");

    Answer moved = deals.move(deal, "Negotiating", null).expect(200);

    assertThat(Instant.parse(moved.text("/deal/slaDueAt")))
        .isEqualTo(Instant.parse(moved.text("/deal/enteredStageAt")).plus(Duration.ofDays(2)));
    assertStateIs(deal, "ok");
  }

  @Test
  void aStageWithoutALimitAndAClosedDealHaveNone() {
    limit("Proposal", 1);
    limit("Negotiating", null);
    Answer deal = deal();
    deals.move(deal, "Proposal", null).expect(200);

    assertThat(deals.move(deal, "Negotiating", null).at("/deal/slaState").isNull()).isTrue();
    deals.move(deal, "Proposal", null).expect(200);
    Answer won = deals.win(deal).expect(200);

    assertThat(won.at("/deal/slaState").isNull()).isTrue();
    assertThat(won.at("/deal/slaDueAt").isNull()).isTrue();
    assertThat(deals.reopen(deal).expect(200).text("/deal/slaState")).isEqualTo("ok");
  }

  @Test
  void openDaysAloneCount() {
    limit("Proposal", 2);
    Answer settings = acme.admin().get("/settings/sla").expect(200);
    List<Map<String, Object>> wholeDay = List.of(Json.object("from", "00:00", "until", "24:00"));
    acme.admin()
        .patch(
            "/settings/sla",
            settings.etag(),
            Json.object("businessHours", Json.object("wednesday", wholeDay, "thursday", wholeDay)))
        .expect(200);

    Answer deal = deals.move(deal(), "Proposal", null).expect(200);

    Instant due = Instant.parse(deal.text("/deal/slaDueAt"));
    Duration wait = Duration.between(Instant.parse(deal.text("/deal/enteredStageAt")), due);
    assertThat(wait).isBetween(Duration.ofDays(6), Duration.ofDays(13));
  }

  @Test
  void anotherLimitHoldsForTheDealsThatAreThere() {
    limit("Proposal", null);
    Answer deal = deals.move(deal(), "Proposal", null).expect(200);
    String id = deal.text("/deal/id");
    assertThat(deal.at("/deal/slaState").isNull()).isTrue();

    limit("Proposal", 4);

    Answer limited =
        Await.until("the limit", () -> acme.deal(id), seen -> seen.at("/slaDueAt").isTextual());
    assertThat(Instant.parse(limited.text("/slaDueAt")))
        .isEqualTo(Instant.parse(limited.text("/enteredStageAt")).plus(Duration.ofDays(4)));
    assertThat(limited.at("/version")).isEqualTo(deal.at("/deal/version"));
    limit("Proposal", null);
    Await.until("no limit", () -> acme.deal(id), seen -> seen.at("/slaDueAt").isNull());
  }

  @Test
  void boardAndListAreFilteredByState() {
    limit("Proposal", 1);
    limit("Negotiating", 9);
    Answer late = deal();
    deals.move(late, "Proposal", null).expect(200);
    Answer inTime = deal();
    deals.move(inTime, "Negotiating", null).expect(200);
    acme.moveClock(Duration.ofDays(2));

    assertThat(cards("slaState=breached")).containsExactly(late.text("/id"));
    assertThat(cards("slaState=ok")).containsExactly(inTime.text("/id"));
    assertThat(cards("slaState=ok&slaState=breached")).hasSize(2);
    assertThat(acme.rep().get("/deals?slaState=breached").expect(200).texts("/items", "id"))
        .containsExactly(late.text("/id"));
    Answer board = board("slaState=breached");
    assertThat(board.number("/totals/count")).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"late", "met"})
  void aStateThatDealsNeverHaveIsRefused(String state) {
    for (String path : List.of("/deals", "/pipelines/" + acme.pipeline().id() + "/board")) {
      assertThat(
              acme.rep()
                  .get(path + "?slaState=" + state)
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly("slaState");
    }
  }

  private void assertStateIs(Answer deal, String state) {
    String id = deal.text("/id");
    assertThat(acme.deal(id).text("/slaState")).isEqualTo(state);
    assertThat(acme.rep().get("/deals").expect(200).texts("/items", "slaState"))
        .containsExactly(state);
    assertThat(
            board("").list("/columns").stream()
                .flatMap(column -> StreamSupport.stream(column.at("/cards").spliterator(), false))
                .map(card -> card.at("/slaState").asText()))
        .containsExactly(state);
  }

  private List<String> cards(String query) {
    return board(query).list("/columns").stream()
        .flatMap(column -> StreamSupport.stream(column.at("/cards").spliterator(), false))
        .map(card -> card.at("/dealId").asText())
        .toList();
  }

  private Answer board(String query) {
    return acme.rep().get("/pipelines/" + acme.pipeline().id() + "/board?" + query).expect(200);
  }

  /** A deal at a stage below those of the tests. */
  private Answer deal() {
    return deals.of(Leads.warm());
  }

  private void limit(String stage, Integer days) {
    String pipeline = "/pipelines/" + acme.pipeline().id();
    String seen = acme.admin().get(pipeline).expect(200).etag();
    acme.admin()
        .patch(
            pipeline + "/stages/" + acme.pipeline().stage(stage),
            seen,
            Json.object("slaDays", days))
        .expect(200);
  }
}
