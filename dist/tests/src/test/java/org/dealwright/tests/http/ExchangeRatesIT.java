package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Rates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What currencies are worth, day by day. */
class ExchangeRatesIT {

  private final Organisation acme = Organisation.create();
  private final Rates rates = new Rates(acme);

  @Test
  void ratesAreListedNewestDayFirstAndByPages() {
    rates.put("USD", "EUR", "2026-03-01", "0.91");
    rates.put("USD", "EUR", "2026-03-03", "0.93");
    rates.put("GBP", "EUR", "2026-03-03", "1.15");

    Answer first = list("?limit=2");
    Answer second = list("?limit=2&cursor=" + first.text("/nextCursor"));

    assertThat(first.texts("/items", "from")).containsExactly("GBP", "USD");
    assertThat(first.texts("/items", "day")).containsOnly("2026-03-03");
    assertThat(second.list("/items"))
        .singleElement()
        .satisfies(
            rate -> {
              assertThat(rate.at("/day").asText()).isEqualTo("2026-03-01");
              assertThat(rate.at("/rate").decimalValue()).isEqualByComparingTo("0.91");
            });
    assertThat(second.at("/nextCursor").isNull()).isTrue();
    assertThat(list("?currency=gbp").list("/items")).hasSize(1);
    assertThat(list("?dayFrom=2026-03-02&dayTo=2026-03-03&currency=EUR").list("/items")).hasSize(2);
  }

  @Test
  void aRateOfTheSameDayIsReplacedAndTheLogHasBoth() {
    rates.put("USD", "EUR", "2026-03-01", "0.91");
    assertThat(rates.send("usd", "eur", "2026-03-01", "0.92").expect(200).number("/changed"))
        .isOne();
    assertThat(rates.send("USD", "EUR", "2026-03-01", "0.920").expect(200).number("/changed"))
        .isZero();

    assertThat(list("").list("/items")).hasSize(1);
    JsonNode change =
        acme.admin()
            .get("/audit?action=exchange-rate.changed")
            .expect(200)
            .at("/items/0/changes/0");
    assertThat(change.at("/from").asText()).isEqualTo("0.91");
    assertThat(change.at("/to").asText()).isEqualTo("0.92");
  }

  @Test
  void aFileOfRatesIsTakenInWhole() {
    Answer put =
        upload("day;from;to;rate\n2026-03-01;USD;EUR;0.91\n2026-03-02;usd;eur;0.92\n").expect(200);

    assertThat(put.number("/rates")).isEqualTo(2);
    assertThat(put.number("/changed")).isEqualTo(2);
    assertThat(list("").texts("/items", "day")).containsExactly("2026-03-02", "2026-03-01");
  }

  @Test
  void aFileWithABadRowIsRefusedWholeAndTheRowsAreNamed() {
    Answer refused =
        upload(
                "from,to,day,rate\nUSD,EUR,2026-03-01,0.91\nUSD,EUR,soon,0.91\nUSD,EUR,2026-03-02,x\n")
            .expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).containsExactly("/2", "/3");
    assertThat(list("").list("/items")).isEmpty();
    upload("from,to,rate\nUSD,EUR,0.9\n").expectProblem(400, "validation-failed");
    upload("").expectProblem(400, "validation-failed");
    assertThat(
            upload("from,to,day,rate\nUSD,EUR,2026-03-01,0.9\nUSD,EUR,2026-03-01,0.8\n")
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/2");
  }

  @ParameterizedTest
  @CsvSource({
    "EURO, EUR, 2026-03-01, 1, /rates/0/from",
    "XAU, EUR, 2026-03-01, 1, /rates/0/from",
    "USD, QQQ, 2026-03-01, 1, /rates/0/to",
    "EUR, EUR, 2026-03-01, 1, /rates/0/to",
    "USD, EUR, 1969-12-31, 1, /rates/0/day",
    "USD, EUR, 2026-03-01, 0, /rates/0/rate",
    "USD, EUR, 2026-03-01, -1, /rates/0/rate",
    "USD, EUR, 2026-03-01, 1e10, /rates/0/rate",
    "USD, EUR, 2026-03-01, 1e-10, /rates/0/rate",
    "USD, EUR, 2026-03-01, 1.0000000000001, /rates/0/rate"
  })
  void aRateThatCannotBeTakenIsNamed(String from, String to, String day, String rate, String at) {
    assertThat(rates.send(from, to, day, rate).expectProblem(400, "validation-failed").pointers())
        .containsExactly(at);
  }

  @Test
  void nobodyKnowsTomorrowsRate() {
    String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();

    assertThat(
            rates
                .send("USD", "EUR", tomorrow, "1")
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/rates/0/day");
  }

  @Test
  void aRateNeedsAllItsFields() {
    for (String field : Json.object("from", 1, "to", 1, "day", 1, "rate", 1).keySet()) {
      Map<String, Object> rate =
          Json.object("from", "USD", "to", "EUR", "day", "2026-03-01", "rate", 1);
      rate.remove(field);

      assertThat(rates.send(rate).expectProblem(400, "validation-failed").pointers())
          .containsExactly("/rates/0");
    }
    assertThat(
            rates
                .send(Json.object("from", "USD", "to", "EUR", "day", "soon", "rate", 1))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/rates/0/day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"currency=Euro", "dayFrom=soon", "dayTo=1", "limit=0", "cursor=abc"})
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    Answer answer = acme.admin().get("/exchange-rates?" + query);

    assertThat(answer.expectProblem(400, "validation-failed").pointers())
        .containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void aRateIsTakenBack() {
    rates.put("USD", "EUR", "2026-03-01", "0.91");
    String path = "/exchange-rates/USD/EUR/2026-03-01";

    acme.admin().send(acme.admin().request(path).DELETE()).expect(204);

    acme.admin().send(acme.admin().request(path).DELETE()).expectProblem(404, "not-found");
    acme.admin()
        .send(acme.admin().request("/exchange-rates/USD/EUR/soon").DELETE())
        .expectProblem(404, "not-found");
    assertThat(list("").list("/items")).isEmpty();
  }

  @Test
  void ratesAreForAdmins() {
    acme.rep().get("/exchange-rates").expectProblem(403, "not-permitted");
    acme.rep()
        .postText("/exchange-rates/upload", "text/csv", "from,to,day,rate\n")
        .expectProblem(403, "not-permitted");
  }

  private Answer list(String query) {
    return acme.admin().get("/exchange-rates" + query).expect(200);
  }

  private Answer upload(String file) {
    return acme.admin().postText("/exchange-rates/upload", "text/csv", file);
  }
}
