package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Rates;
import org.junit.jupiter.api.Test;

/** What deals are worth in the reporting currency. */
class ConversionIT {

  private final Organisation acme = Organisation.create();
  private final Rates rates = new Rates(acme);
  private final Deals deals = new Deals(acme);
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Test
  void aDealInTheReportingCurrencyIsItsOwnConversion() {
    Answer deal = deal(12_345, "EUR");

    assertThat(deal.at("/convertedValue/amount").asLong()).isEqualTo(12_345);
    assertThat(deal.text("/convertedValue/currency")).isEqualTo("EUR");
    assertThat(deal.at("/convertedValue/rateDate").isNull()).isTrue();
    assertThat(deal.at("/weightedValue/amount").asLong()).isEqualTo(12_345 * 20 / 100);
  }

  @Test
  void aDealIsConvertedByTheLatestRateWhenItIsMade() {
    rates.put("USD", "EUR", "2026-03-01", "0.5");
    rates.put("USD", "EUR", "2026-03-02", "0.9");

    Answer deal = deal(1_005, "USD");

    assertThat(deal.at("/value/amount").asLong()).isEqualTo(1_005);
    assertConverted(deal, 904, "EUR", "2026-03-02"); // 904.5 goes to the even one.
    assertThat(deal.at("/weightedValue/amount").asLong()).isEqualTo(181); // 180.8
  }

  @Test
  void minorUnitsOfNoneTwoAndThreeDigitsAreToldApart() {
    rates.put("JPY", "EUR", "2026-03-01", "0.0061");
    rates.put("KWD", "EUR", "2026-03-01", "2.99");

    assertConverted(deal(150_000, "JPY"), 91_500, "EUR", "2026-03-01");
    assertConverted(deal(1_000, "KWD"), 299, "EUR", "2026-03-01");
    rates.put("JPY", "KWD", "2026-03-02", "0.002");
    rates.report("KWD");
    assertConverted(deal(150_000, "JPY"), 300_000, "KWD", "2026-03-02");
    assertConverted(deal(299, "EUR"), 1_000, "KWD", "2026-03-01");
  }

  @Test
  void dealsAreSortedByWhatTheyAreWorthInOneCurrency() {
    rates.put("JPY", "EUR", "2026-03-01", "0.0061");
    rates.put("KWD", "EUR", "2026-03-01", "2.99");
    List<String> ascending =
        List.of(deal(100_000, "KWD"), deal(30_000, "EUR"), deal(50_000, "JPY")).stream()
            .map(deal -> deal.text("/id"))
            .toList();

    assertThat(acme.rep().get("/deals?sort=value").expect(200).texts("/items", "id"))
        .isEqualTo(ascending);
    Answer first = acme.rep().get("/deals?sort=value&limit=1").expect(200);
    String next = "/deals?sort=value&limit=2&cursor=" + first.text("/nextCursor");
    assertThat(acme.rep().get(next).expect(200).texts("/items", "id"))
        .isEqualTo(ascending.subList(1, 3));
  }

  @Test
  void aRateServesInBothDirectionsAndTheLaterDayWins() {
    rates.put("EUR", "USD", "2026-03-01", "1.25");

    Answer deal = deal(1_000, "USD");
    assertConverted(deal, 800, "EUR", "2026-03-01");

    rates.put("USD", "EUR", "2026-02-01", "0.5");
    assertConverted(deals.now(deal), 800, "EUR", "2026-03-01");
    rates.put("USD", "EUR", "2026-03-01", "0.7");
    assertConverted(deals.now(deal), 700, "EUR", "2026-03-01");
  }

  @Test
  void openDealsFollowANewRateAndNoEditorIsDisturbed() {
    Answer deal = deal(1_000, "USD");
    assertThat(deal.at("/convertedValue").isNull()).isTrue();

    rates.put("USD", "EUR", "2026-03-01", "0.9");

    assertConverted(deals.now(deal), 900, "EUR", "2026-03-01");
    assertThat(deals.now(deal).etag()).isEqualTo(deal.etag());
    acme.admin()
        .send(acme.admin().request("/exchange-rates/USD/EUR/2026-03-01").DELETE())
        .expect(204);
    rates.followed();
    assertThat(deals.now(deal).at("/convertedValue").isNull()).isTrue();
  }

  @Test
  void aClosedDealKeepsItsConversionUntilItIsOpenAgain() {
    rates.put("USD", "EUR", "2026-03-01", "0.9");
    Answer deal = deal(1_000, "USD");
    deals.win(deal).expect(200);

    rates.put("USD", "EUR", today.toString(), "0.8");
    assertConverted(deals.now(deal), 900, "EUR", "2026-03-01");

    deals.reopen(deal).expect(200);
    assertConverted(deals.now(deal), 800, "EUR", today.toString());
  }

  @Test
  void aDealThatWasClosedBeforeAnyRateIsConvertedByTheRateOfItsLastDay() {
    Answer deal = deal(1_000, "USD");
    deals.win(deal).expect(200);
    assertThat(deals.now(deal).at("/convertedValue").isNull()).isTrue();

    rates.put("USD", "EUR", today.minusDays(3).toString(), "0.9");

    assertConverted(deals.now(deal), 900, "EUR", today.minusDays(3).toString());
  }

  @Test
  void anotherValueIsConvertedAnew() {
    rates.put("USD", "EUR", "2026-03-01", "0.9");
    Answer deal = deal(1_000, "USD");

    assertConverted(value(deal, 2_000, "USD"), 1_800, "EUR", "2026-03-01");
    assertThat(value(deal, 2_000, "EUR").at("/convertedValue/rateDate").isNull()).isTrue();
    assertThat(value(deal, 2_000, "CHF").at("/convertedValue").isNull()).isTrue();
    assertConverted(value(deal, 2_000, "USD"), 1_800, "EUR", "2026-03-01");
    assertThat(
            deals
                .patch(deal, Json.object("value", null))
                .expect(200)
                .at("/convertedValue")
                .isNull())
        .isTrue();
    assertCountersAgree();
  }

  @Test
  void theBoardSumsWhatIsConvertedAndListsTheRest() {
    rates.put("USD", "EUR", "2026-03-01", "0.9");
    deal(1_000, "EUR");
    deal(1_000, "USD");
    deal(1_000, "CHF");

    JsonNode column = column();
    assertThat(column.at("/value").asLong()).isEqualTo(1_900);
    assertThat(column.at("/weighted").asLong()).isEqualTo(380);
    assertThat(column.at("/otherCurrencies").toString())
        .isEqualTo("[{\"amount\":1000,\"currency\":\"CHF\"}]");
    assertThat(column.at("/cards").findValues("convertedValue").stream().map(JsonNode::toString))
        .containsExactlyInAnyOrder(
            "{\"amount\":1000,\"currency\":\"EUR\",\"rateDate\":null}",
            "{\"amount\":900,\"currency\":\"EUR\",\"rateDate\":\"2026-03-01\"}",
            "null");

    rates.put("CHF", "EUR", "2026-03-01", "1.1");
    assertThat(column().at("/value").asLong()).isEqualTo(3_000);
    assertThat(column().at("/otherCurrencies")).isEmpty();
    assertThat(filteredColumn().at("/value").asLong()).isEqualTo(3_000);
    assertCountersAgree();
  }

  @Test
  void anotherReportingCurrencyConvertsOpenAndClosedDealsIntoIt() {
    rates.put("USD", "EUR", "2026-03-01", "0.5");
    Answer open = deal(1_000, "EUR");
    Answer dollars = deal(1_000, "USD");
    Answer won = deal(3_000, "EUR");
    deals.win(won).expect(200);
    rates.put("USD", "EUR", today.toString(), "0.8");

    rates.report("USD");

    assertThat(acme.board().text("/currency")).isEqualTo("USD");
    assertConverted(deals.now(open), 1_250, "USD", today.toString());
    assertThat(deals.now(dollars).at("/convertedValue/amount").asLong()).isEqualTo(1_000);
    assertConverted(deals.now(won), 3_750, "USD", today.toString());
    assertThat(column().at("/value").asLong()).isEqualTo(2_250);
    assertCountersAgree();
  }

  @Test
  void aReportingCurrencyMustExist() {
    for (Object code : new Object[] {"QQQ", "XAU", null}) {
      assertThat(
              acme.admin()
                  .patch(
                      "/settings",
                      acme.admin().get("/settings").etag(),
                      Json.object("reportingCurrency", code))
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly("/reportingCurrency");
    }
  }

  @Test
  void theSummaryConvertsEstimatesByTheLatestRate() {
    rates.put("USD", "EUR", "2026-03-01", "0.9");
    deal(1_000, "USD");
    Map<String, Object> lead = Leads.unknown();
    lead.put("estimatedValue", Json.object("amount", 700, "currency", "USD"));
    acme.lead(lead);

    Answer summary = acme.rep().get("/leads/pipeline-summary").expect(200);

    assertThat(summary.text("/currency")).isEqualTo("EUR");
    assertThat(summary.at("/totalPipelineValue").asLong()).isEqualTo(900 + 630);
    assertThat(summary.at("/weightedValue").asLong()).isEqualTo(180);
    assertThat(summary.list("/otherCurrencies")).isEmpty();
  }

  @Test
  void importedDealsAreConverted() {
    rates.put("USD", "EUR", "2026-03-01", "0.9");
    Answer upload =
        acme.admin()
            .postText("/imports", "text/csv", "email,value,stage\na@example.com,10.00,Qualified\n")
            .expect(201);
    Map<String, Object> fields =
        Json.object(
            "email", Json.object("column", "email"),
            "estimatedValue", Json.object("column", "value"),
            "currency", Json.object("otherwise", "USD"),
            "stage", Json.object("column", "stage"));
    acme.admin()
        .post(
            "/imports/" + upload.text("/id") + "/start",
            Json.object("mapping", Json.object("fields", fields)))
        .expect(202);
    Await.until(
        "the import ends",
        () -> acme.admin().get("/imports/" + upload.text("/id")).text("/state"),
        "done"::equals);

    assertThat(column().at("/value").asLong()).isEqualTo(900);
    assertCountersAgree();
  }

  private Answer deal(long amount, String currency) {
    return deals
        .create(
            Json.object(
                "leadId", acme.lead(Leads.unknown()).text("/id"),
                "value", Json.object("amount", amount, "currency", currency),
                "stageId", acme.pipeline().stage("Qualified"),
                "reason", "Test"))
        .expect(201);
  }

  private Answer value(Answer deal, long amount, String currency) {
    return deals
        .patch(deal, Json.object("value", Json.object("amount", amount, "currency", currency)))
        .expect(200);
  }

  private JsonNode column() {
    return column(acme.board());
  }

  private JsonNode filteredColumn() {
    return column(
        acme.rep()
            .get("/pipelines/" + acme.pipeline().id() + "/board?dateFrom=2020-01-01")
            .expect(200));
  }

  private static JsonNode column(Answer board) {
    return board.list("/columns").stream()
        .filter(column -> column.at("/stage/name").asText().equals("Qualified"))
        .findFirst()
        .orElseThrow();
  }

  private static void assertConverted(Answer deal, long amount, String currency, String day) {
    assertThat(deal.at("/convertedValue/amount").asLong()).isEqualTo(amount);
    assertThat(deal.text("/convertedValue/currency")).isEqualTo(currency);
    assertThat(deal.text("/convertedValue/rateDate")).isEqualTo(day);
  }

  private void assertCountersAgree() {
    assertThat(Database.rows(Database.WRONG_TOTALS, acme.id(), acme.id())).isEmpty();
  }
}
