package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** How fast deals go, by the deal and by the stage. */
class VelocityIT {

  private final Organisation acme = Organisation.create();
  private final Deals deals = new Deals(acme);

  @Test
  void aDealIsComparedWithItsStagesAverageAndThePipelinesWonDeals() {
    // Won after 2, 4, 6, 8 and 10 days; one stays open, 5 days old when it is looked at.
    Answer[] won = new Answer[5];
    for (int i = 0; i < won.length; i++) {
      won[i] = acme.lead(Leads.warm());
    }
    for (int i = 0; i < won.length; i++) {
      acme.moveClock(Duration.ofDays(2L * (i + 1)));
      win(won[i]);
    }
    Answer open = deals.of(Leads.warm());
    acme.moveClock(Duration.ofDays(15));

    Answer velocity = acme.rep().get("/deals/" + open.text("/id") + "/velocity").expect(200);

    assertThat(velocity.number("/daysInStage")).isEqualTo(5);
    assertThat(velocity.at("/averageDays").asDouble()).isCloseTo(6, within(0.01));
    assertThat(velocity.at("/slow").asBoolean()).isFalse();
    assertThat(velocity.number("/ageDays")).isEqualTo(5);
    assertThat(velocity.number("/wonDeals")).isEqualTo(5);
    assertThat(velocity.number("/openDeals")).isOne();
    // Two of six at risk were won within 5 days: 1 - 5/6 * 4/5.
    assertThat(velocity.at("/percentile").asDouble()).isCloseTo(33.333, within(0.01));
    assertThat(deals.now(open).number("/velocityDays")).isEqualTo(5);
    assertThat(acme.deal(won[4].text("/dealId")).number("/velocityDays")).isEqualTo(10);
    Answer list = acme.rep().get("/deals?sort=createdAt&fields=id,velocityDays").expect(200);
    assertThat(list.text("/items/4/id")).isEqualTo(won[4].text("/dealId"));
    assertThat(list.number("/items/4/velocityDays")).isEqualTo(10);
    assertThat(list.text("/items/5/id")).isEqualTo(open.text("/id"));
    assertThat(list.number("/items/5/velocityDays")).isEqualTo(5);
  }

  @Test
  void withoutWonDealsThereIsNoPercentile() {
    Answer open = deals.of(Leads.warm());

    Answer velocity = acme.rep().get("/deals/" + open.text("/id") + "/velocity").expect(200);

    assertThat(velocity.at("/percentile").isNull()).isTrue();
    assertThat(velocity.at("/averageDays").isNull()).isTrue();
    assertThat(velocity.at("/slow").asBoolean()).isFalse();
  }

  @Test
  void aStagesConversionLeavesUndecidedDealsOut() {
    Answer further = deals.of(Leads.warm());
    Answer lost = deals.of(Leads.warm());
    Answer back = deals.of(Leads.warm());
    deals.of(Leads.warm());
    acme.moveClock(Duration.ofDays(2));
    deals.move(further, "Proposal", null).expect(200);
    deals.lose(lost, "No budget").expect(200);
    acme.moveClock(Duration.ofDays(4));
    deals.move(back, "New", null).expect(200);
    deals.win(further).expect(200);

    Answer statistics = statistics("");

    JsonNode qualified = stage(statistics, "Qualified");
    assertThat(qualified.at("/entered").asInt()).isEqualTo(4);
    assertThat(qualified.at("/undecided").asInt()).isEqualTo(2);
    assertThat(qualified.at("/conversionRate").asDouble()).isEqualTo(0.5);
    assertThat(qualified.at("/closed").asInt()).isEqualTo(2);
    assertThat(qualified.at("/winRate").asDouble()).isEqualTo(0.5);
    assertThat(qualified.at("/stay/deals").asInt()).isEqualTo(3);
    assertThat(qualified.at("/stay/mean").asDouble()).isCloseTo(8.0 / 3, within(0.01));
    assertThat(qualified.at("/stay/median").asDouble()).isCloseTo(2, within(0.01));
    assertThat(stage(statistics, "Proposal").at("/conversionRate").asDouble()).isEqualTo(1);
    assertThat(stage(statistics, "Won").at("/conversionRate").isNull()).isTrue();
    assertThat(stage(statistics, "Negotiating").at("/entered").asInt()).isZero();
  }

  @Test
  void theWindowDecidesWhichDealsCount() {
    deals.of(Leads.warm());

    assertThat(
            stage(statistics("?dateFrom=2020-01-01&dateTo=2020-03-01"), "Qualified")
                .at("/entered")
                .asInt())
        .isZero();
    for (String window :
        new String[] {"?dateFrom=2020-03-01&dateTo=2020-01-01", "?dateFrom=2020-01-01"}) {
      acme.rep()
          .get("/pipelines/" + acme.pipeline().id() + "/statistics" + window)
          .expectProblem(400, "validation-failed");
    }
  }

  /** By its lead: the answer to a deal's own move has a card, whose average is kept a minute. */
  private void win(Answer lead) {
    acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/stage",
            lead.etag(),
            Json.object("stageId", acme.pipeline().stage("Won")))
        .expect(200);
  }

  private Answer statistics(String window) {
    return acme.rep()
        .get("/pipelines/" + acme.pipeline().id() + "/statistics" + window)
        .expect(200);
  }

  private static JsonNode stage(Answer statistics, String name) {
    return statistics.list("/stages").stream()
        .filter(stage -> stage.at("/stage/name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
