package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Rates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports on leads and deals. */
class AnalyticsIT {

  private final Organisation acme = Organisation.create();
  private final Deals deals = new Deals(acme);

  @Test
  void figuresAreThoseOfThePeriodsEndBesideThoseOfThePeriodBefore() {
    deal(1_000, "EUR"); // Open since before.
    Answer won = deal(2_000, "EUR");
    Answer lost = deal(4_000, "EUR");
    acme.lead(worth(300));
    acme.moveClock(Duration.ofDays(40));
    deals.win(won).expect(200);
    deals.lose(lost, "Price").expect(200);
    deal(8_000, "EUR");

    Answer report = report("kpis", "");

    JsonNode now = report.at("/current");
    assertThat(now.at("/totalLeads").asInt()).isEqualTo(5);
    assertThat(now.at("/newLeads").asInt()).isOne();
    assertThat(now.at("/activeLeads").asInt()).isEqualTo(3);
    assertThat(now.at("/pipelineValue").asInt()).isEqualTo(1_000 + 8_000 + 300);
    assertThat(now.at("/wonDeals").asInt()).isOne();
    assertThat(now.at("/wonValue").asInt()).isEqualTo(2_000);
    assertThat(now.at("/conversionRate/rate").asDouble()).isEqualTo(0.2);
    assertThat(now.at("/conversionRateOfClosed/rate").asDouble()).isEqualTo(0.5);
    assertThat(now.at("/avgScore").asDouble()).isBetween(0.0, 100.0);
    JsonNode before = report.at("/before");
    assertThat(before.at("/totalLeads").asInt()).isEqualTo(4);
    assertThat(before.at("/newLeads").asInt()).isEqualTo(4);
    assertThat(before.at("/activeLeads").asInt()).isEqualTo(4);
    assertThat(before.at("/pipelineValue").asInt()).isEqualTo(1_000 + 2_000 + 4_000 + 300);
    assertThat(before.at("/wonDeals").asInt()).isZero();
    assertThat(before.at("/conversionRateOfClosed/rate").isNull()).isTrue();
    assertThat(report.text("/periodBefore/until")).isEqualTo(report.text("/period/from"));
  }

  @Test
  void aPipelineIsWorthItsOpenDealsAndNeverTheirLeadsEstimatesToo() {
    acme.lead(Leads.hot()); // Has a deal of the same value.

    JsonNode now = report("kpis", "").at("/current");

    assertThat(now.at("/pipelineValue").asInt()).isEqualTo(25_000_000);
    assertThat(
            report("kpis", "?owner=" + acme.rep().subject()).at("/current/pipelineValue").asInt())
        .isZero();
    String second = acme.admin().post("/pipelines", Json.object("name", "Other")).text("/id");
    assertThat(report("kpis", "?pipelineId=" + second).at("/current/pipelineValue").asInt())
        .isZero();
  }

  @Test
  void whatCannotBeConvertedIsListed() {
    deal(1_000, "USD");
    assertThat(report("kpis", "").at("/current/otherCurrencies").toString())
        .isEqualTo("[{\"amount\":1000,\"currency\":\"USD\"}]");

    new Rates(acme).put("USD", "EUR", "2026-03-01", "0.9");

    JsonNode now = report("kpis", "").at("/current");
    assertThat(now.at("/otherCurrencies")).isEmpty();
    assertThat(now.at("/pipelineValue").asInt()).isEqualTo(900);
    assertThat(stage(report("funnel", ""), "Qualified").at("/value").asInt()).isEqualTo(900);
  }

  @Test
  void anOwnersFiguresAreHisAlone() {
    Map<String, Object> mine = Leads.warm();
    mine.put("assignedTo", acme.rep().subject());
    acme.lead(mine);
    acme.lead(Leads.warm());

    String query = "?owner=me";

    assertThat(report("kpis", query).at("/current/totalLeads").asInt()).isOne();
    assertThat(report("kpis", query).at("/current/pipelineValue").asInt()).isEqualTo(2_000_000);
    assertThat(stage(report("funnel", query), "Qualified").at("/count").asInt()).isOne();
    assertThat(stage(report("funnel", query), "Qualified").at("/cohort/entered").asInt()).isOne();
    assertThat(report("sources", query).at("/sources/0/current/leads").asInt()).isOne();
    assertThat(report("velocity", query).at("/current/timeToWin/open").asInt()).isOne();
    assertThat(stage(report("funnel", ""), "Qualified").at("/count").asInt()).isEqualTo(2);
    String subject = "?owner=" + acme.rep().subject();
    assertThat(report("kpis", subject).at("/current/totalLeads").asInt()).isOne();
    assertThat(report("kpis", "?owner=nobody").at("/current/totalLeads").asInt()).isOne();
    assertThat(stage(report("funnel", "?owner=nobody"), "Qualified").at("/count").asInt()).isOne();
  }

  @Test
  void theFunnelHasWhatStandsNowAndWhichShareOfTheDecidedWentOn() {
    Answer further = deal(1_000, "EUR");
    Answer lost = deal(1_000, "EUR");
    deal(1_000, "EUR");
    deals.move(further, "Proposal", "Test").expect(200);
    deals.lose(lost, "Price").expect(200);

    Answer funnel = report("funnel", "");

    JsonNode qualified = stage(funnel, "Qualified");
    assertThat(qualified.at("/count").asInt()).isOne();
    assertThat(qualified.at("/value").asInt()).isEqualTo(1_000);
    assertThat(qualified.at("/weighted").asInt()).isEqualTo(200);
    assertThat(qualified.at("/cohort/entered").asInt()).isEqualTo(3);
    assertThat(qualified.at("/cohort/undecided").asInt()).isOne();
    assertThat(qualified.at("/cohort/advanced/n").asInt()).isEqualTo(2);
    assertThat(qualified.at("/cohort/advanced/rate").asDouble()).isEqualTo(0.5);
    assertThat(qualified.at("/cohort/won/n").asInt()).isOne();
    assertThat(qualified.at("/before/entered").asInt()).isZero();
    assertThat(stage(funnel, "Lost").at("/count").asInt()).isOne();
    assertThat(stage(funnel, "Lost").at("/cohort/advanced/rate").isNull()).isTrue();
    assertThat(stage(report("funnel", "?compare=none"), "Lost").at("/before").isNull()).isTrue();
  }

  @Test
  void sourcesSayHowFarTheirSharesCanBeTrusted() {
    Answer won = acme.lead(Leads.hot());
    deals.win(acme.deal(won.text("/dealId"))).expect(200);
    acme.lead(Leads.warm());
    acme.lead(Leads.cold());

    Answer report = report("sources", "");

    assertThat(report.texts("/sources", "source"))
        .containsExactlyInAnyOrder("referral", "website", "cold_outreach");
    JsonNode referral = source(report, "referral");
    assertThat(referral.at("/leads").asInt()).isOne();
    assertThat(referral.at("/active").asInt()).isZero();
    assertThat(referral.at("/conversionRate/rate").asDouble()).isEqualTo(1);
    assertThat(referral.at("/conversionRate/low").asDouble()).isCloseTo(0.2065, within(0.0001));
    assertThat(referral.at("/wonValue").asInt()).isEqualTo(25_000_000);
    assertThat(referral.at("/pipelineValue").asInt()).isZero();
    assertThat(source(report, "website").at("/pipelineValue").asInt()).isEqualTo(2_000_000);
    assertThat(source(report, "cold_outreach").at("/pipelineValue").asInt()).isEqualTo(50_000);
    assertThat(source(report, "website").at("/conversionRateOfClosed/rate").isNull()).isTrue();
  }

  @Test
  void timeToWinCountsOpenDealsAsNotWonYet() {
    List<Answer> won = List.of(deal(1, "EUR"), deal(1, "EUR"), deal(1, "EUR"), deal(1, "EUR"));
    Answer late = deal(1, "EUR");
    deal(1, "EUR");
    acme.moveClock(Duration.ofDays(10));
    won.forEach(deal -> deals.win(deal).expect(200));
    assertThat(report("velocity", "").at("/current/timeToWin/median").isNull()).isTrue();
    acme.moveClock(Duration.ofDays(20));
    deals.win(late).expect(200);

    JsonNode time = report("velocity", "").at("/current/timeToWin");

    assertThat(time.at("/won").asInt()).isEqualTo(5);
    assertThat(time.at("/open").asInt()).isOne();
    assertThat(time.at("/median").asInt()).isEqualTo(10);
    assertThat(time.at("/percentile90").isNull()).isTrue();
    assertThat(time.at("/mean").asDouble()).isCloseTo(10 + 10 / 3.0, within(1e-9));
    JsonNode stay =
        report("velocity", "").list("/current/stages").stream()
            .filter(stage -> stage.at("/stage/name").asText().equals("Qualified"))
            .findFirst()
            .orElseThrow()
            .at("/stay");
    assertThat(stay.at("/deals").asInt()).isEqualTo(5);
    assertThat(stay.at("/mean").asDouble()).isCloseTo(12, within(0.01));
    assertThat(
            report("velocity", "").list("/months").stream()
                .mapToInt(month -> month.at("/won").asInt())
                .sum())
        .isEqualTo(5);
  }

  @Test
  void monthsAndDaysAreTheOrganisationsOwn() {
    Organisation kiritimati = Organisation.create(Json.object("timeZone", "Pacific/Kiritimati"));

    Answer report =
        kiritimati
            .rep()
            .get("/analytics/velocity?dateFrom=2026-03-01&dateTo=2026-05-01")
            .expect(200);

    assertThat(report.text("/period/from")).isEqualTo("2026-02-28T10:00:00Z");
    assertThat(report.texts("/months", "month")).containsExactly("2026-03", "2026-04");
    assertThat(report.list("/months"))
        .allSatisfy(month -> assertThat(month.at("/median").isNull()).isTrue());
    Answer answers = kiritimati.rep().get("/analytics/sla?dateFrom=2026-03-01&compare=none");
    assertThat(answers.expect(200).text("/period/from")).isEqualTo("2026-02-28T10:00:00Z");
  }

  @Test
  void theDaysOfFiltersAreTheOrganisationsOwn() {
    Organisation kiritimati = Organisation.create(Json.object("timeZone", "Pacific/Kiritimati"));
    Map<String, Object> request = Leads.unknown();
    request.put("followUpAt", "2026-05-04T11:00:00Z");
    kiritimati.lead(request);

    String day = "/leads?followUpFrom=2026-05-05&followUpTo=2026-05-06";
    assertThat(kiritimati.rep().get(day).expect(200).number("/total")).isOne();
    String before = "/leads?followUpFrom=2026-05-04&followUpTo=2026-05-05";
    assertThat(kiritimati.rep().get(before).expect(200).number("/total")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "kpis, 'figure,current,before'",
    "funnel, 'stage,type,count,value,weighted,currency'",
    "sources, 'source,leads,active,won,conversionRate'",
    "velocity, 'what,name,deals,meanDays'"
  })
  void eachReportIsAFileToo(String name, String header) {
    deal(123_450, "EUR");

    Answer file =
        acme.rep()
            .send(
                acme.rep()
                    .request("/analytics/" + name + "/export.csv")
                    .setHeader("Accept", "*/*")
                    .GET())
            .expect(200);

    assertThat(file.header("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(file.header("Content-Disposition").orElseThrow()).contains(name + ".csv");
    assertThat(file.body()).startsWith(header);
    assertThat(file.body().lines().count()).isGreaterThan(1);
    if (name.equals("kpis")) {
      assertThat(file.body()).contains("pipelineValue,1234.50,0.00");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kpis", "funnel", "sources", "velocity"})
  void aParameterThatCannotBeTakenIsNamed(String name) {
    for (String query :
        List.of(
            "dateFrom=soon",
            "dateTo=2026-02-30",
            "dateTo=9999-12-31",
            "dateFrom=2020-01-01",
            "compare=maybe",
            "pipelineId=1",
            "owner=a%00b")) {
      assertThat(
              acme.rep()
                  .get("/analytics/" + name + "?" + query)
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly(query.substring(0, query.indexOf('=')));
    }
    String foreign = Organisation.create().pipeline().id();
    acme.rep().get("/analytics/" + name + "?pipelineId=" + foreign).expectProblem(404, "not-found");
  }

  private Answer report(String name, String query) {
    return acme.rep().get("/analytics/" + name + query).expect(200);
  }

  private static JsonNode stage(Answer funnel, String name) {
    return funnel.list("/stages").stream()
        .filter(stage -> stage.at("/stage/name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode source(Answer report, String name) {
    return report.list("/sources").stream()
        .filter(source -> source.at("/source").asText().equals(name))
        .findFirst()
        .orElseThrow()
        .at("/current");
  }

  private static Map<String, Object> worth(long cents) {
    Map<String, Object> lead = Leads.unknown();
    lead.put("estimatedValue", Leads.euros(cents));
    return lead;
  }

  /** At the stage Qualified, with a lead of its own. */
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
}
