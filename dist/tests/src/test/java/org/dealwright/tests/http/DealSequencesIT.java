package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Rates;
import org.junit.jupiter.api.Test;

/**
 * Whatever several clients do to the same few deals at once, allowed or not, in whatever order: the
 * answers are proper ones, and afterwards histories, leads and boards agree with each other.
 */
class DealSequencesIT {

  private static final long SEED = 20_261_121;
  private static final int CLIENTS = 4;
  private static final int STEPS = 60;
  private static final int LEADS = 3;
  private static final List<String> CURRENCIES = List.of("EUR", "EUR", "USD", "CHF");

  private final Organisation acme = Organisation.create();
  private final Rates rates = new Rates(acme);
  private final List<String> leads = new ArrayList<>();
  private final List<String> stages = new ArrayList<>();
  private final List<String> pipelines = new ArrayList<>();

  @Test
  void historiesLeadsAndBoardsAgreeAfterAnySequence() {
    prepare();
    AtomicInteger client = new AtomicInteger();

    List<Map<Integer, Integer>> answered =
        Concurrently.times(CLIENTS, () -> drive(new Random(SEED + client.getAndIncrement())));

    Map<Integer, Integer> statuses = new HashMap<>();
    answered.forEach(
        counts -> counts.forEach((status, n) -> statuses.merge(status, n, Integer::sum)));
    assertThat(statuses.keySet()).isSubsetOf(200, 201, 400, 409, 412, 503);
    assertThat(statuses.getOrDefault(200, 0)).as("%s", statuses).isGreaterThan(STEPS / 2);
    assertThat(statuses).containsKey(409);
    rates.followed();
    new DealInvariants(acme, pipelines).assertHold(leads);
    assertConversionsFollow();
    assertThat(Database.rows(Database.WRONG_TOTALS, acme.id(), acme.id())).isEmpty();
  }

  private void prepare() {
    acme.rep().get("/me").expect(200);
    Answer second = acme.admin().post("/pipelines", Json.object("name", "Renewals")).expect(201);
    pipelines.addAll(List.of(acme.pipeline().id(), second.text("/id")));
    for (String pipeline : pipelines) {
      stages.addAll(acme.rep().get("/pipelines/" + pipeline).expect(200).texts("/stages", "id"));
    }
    IntStream.range(0, LEADS).forEach(i -> leads.add(acme.lead(Leads.warm()).text("/id")));
  }

  /** How often each status was answered. */
  private Map<Integer, Integer> drive(Random random) {
    Map<Integer, Integer> statuses = new HashMap<>();
    for (int i = 0; i < STEPS; i++) {
      statuses.merge(step(random).status(), 1, Integer::sum);
    }
    return statuses;
  }

  private Answer step(Random random) {
    String lead = any(leads, random);
    String reason = random.nextInt(4) == 0 ? null : "Step";
    Map<String, Object> move = Json.object("stageId", any(stages, random), "reason", reason);
    int kind = random.nextInt(11);
    if (kind == 10) {
      String day = "2026-03-0" + (1 + random.nextInt(9));
      return rates.send("USD", "EUR", day, "0." + (50 + random.nextInt(50)));
    }
    if (kind == 0) {
      String pipeline = any(pipelines, random);
      return acme.rep()
          .post("/deals", Json.object("leadId", lead, "pipelineId", pipeline, "reason", reason));
    }
    if (kind == 1) {
      Answer seen = acme.lead(lead);
      return acme.rep().postIfMatch("/leads/" + lead + "/stage", seen.etag(), move);
    }
    Answer list = acme.rep().get("/deals?limit=200&leadId=" + lead).expect(200);
    Answer deal = acme.deal(any(list.texts("/items", "id"), random));
    String path = "/deals/" + deal.text("/id");
    Map<String, Object> end = Json.object("reason", reason);
    return switch (kind) {
      case 2 -> acme.rep().postIfMatch(path + "/win", deal.etag(), end);
      case 3 -> acme.rep().postIfMatch(path + "/lose", deal.etag(), end);
      case 4, 5 -> acme.rep().postIfMatch(path + "/reopen", deal.etag(), end);
      case 6 -> acme.rep().postIfMatch(path + "/undo", deal.etag());
      case 7 -> acme.rep().patch(path, deal.etag(), Json.object("value", money(random)));
      default -> acme.rep().postIfMatch(path + "/stage", deal.etag(), move);
    };
  }

  private static Map<String, Object> money(Random random) {
    return Json.object("amount", random.nextInt(1_000_000), "currency", any(CURRENCIES, random));
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Open dollar deals by the rate that holds now, closed ones by one that held, francs by none. */
  private void assertConversionsFollow() {
    BigDecimal rate =
        acme.admin().get("/exchange-rates?limit=1").expect(200).at("/items/0/rate").decimalValue();
    for (JsonNode deal : acme.rep().get("/deals?limit=200").expect(200).list("/items")) {
      JsonNode converted = deal.at("/convertedValue");
      switch (deal.at("/value/currency").asText()) {
        case "EUR" -> assertThat(converted.at("/amount")).isEqualTo(deal.at("/value/amount"));
        case "USD" -> {
          assertThat(converted.at("/currency").asText()).isEqualTo("EUR");
          if (deal.at("/status").asText().equals("open")) {
            assertThat(converted.at("/amount").decimalValue())
                .isEqualByComparingTo(
                    deal.at("/value/amount")
                        .decimalValue()
                        .multiply(rate)
                        .setScale(0, RoundingMode.HALF_EVEN));
          }
        }
        default -> assertThat(converted.isNull()).isTrue();
      }
    }
  }
}
