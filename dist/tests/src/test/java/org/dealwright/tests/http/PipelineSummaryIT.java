package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** The sum of leads and deals. */
class PipelineSummaryIT {

  private final Organisation acme = Organisation.create();

  @Test
  void withoutLeadsThereAreStagesAndNoRates() {
    Answer summary = summary();

    assertThat(summary.number("/total")).isZero();
    assertThat(summary.at("/conversionRate").isNull()).isTrue();
    assertThat(summary.at("/avgScore").isNull()).isTrue();
    assertThat(summary.at("/totalPipelineValue").asLong()).isZero();
    assertThat(summary.text("/currency")).isEqualTo("EUR");
    assertThat(summary.list("/otherCurrencies")).isEmpty();
    assertThat(summary.texts("/byStage", "stageName")).startsWith("New");
    assertThat(summary.list("/byStage"))
        .allSatisfy(s -> assertThat(s.at("/count").asInt()).isZero());
  }

  @Test
  void leadsAreCountedByHowTheyStand() {
    acme.lead(Leads.unknown());
    end(acme.lead(Leads.unknown()), "won");
    end(acme.lead(Leads.unknown()), "lost");
    end(acme.lead(Leads.unknown()), "lost");
    end(acme.lead(Leads.unknown()), "disqualified");

    Answer summary = summary();

    assertThat(summary.number("/total")).isEqualTo(5);
    assertThat(summary.number("/active")).isOne();
    assertThat(summary.number("/won")).isOne();
    assertThat(summary.number("/lost")).isEqualTo(2);
    assertThat(summary.at("/conversionRate").asDouble()).isEqualTo(0.2);
    assertThat(summary.at("/conversionRateOfClosed").asDouble()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(summary.at("/avgScore").asDouble()).isBetween(0.0, 100.0);
  }

  @Test
  void aLeadCountsWithItsOpenDealElseWithItsEstimateAndNeverWithBoth() {
    Answer hot = acme.lead(Leads.hot());
    Map<String, Object> other = Leads.unknown();
    other.put("estimatedValue", Json.object("amount", 700, "currency", "USD"));
    acme.lead(other);
    Map<String, Object> lost = Leads.unknown();
    lost.put("estimatedValue", Json.object("amount", 900, "currency", "USD"));
    end(acme.lead(lost), "lost");

    Answer summary = summary();

    assertThat(summary.at("/totalPipelineValue").asLong()).isEqualTo(25_000_000);
    assertThat(summary.at("/otherCurrencies").toString())
        .isEqualTo("[{\"amount\":700,\"currency\":\"USD\"}]");
    String stage = hot.text("/stage/id");
    var at =
        summary.list("/byStage").stream()
            .filter(s -> s.at("/stageId").asText().equals(stage))
            .findFirst()
            .orElseThrow();
    assertThat(at.at("/count").asInt()).isOne();
    assertThat(at.at("/value").asLong()).isEqualTo(25_000_000);
    assertThat(at.at("/weighted").asLong()).isEqualTo(summary.at("/weightedValue").asLong());
    assertThat(at.at("/weighted").asLong()).isBetween(1L, 24_999_999L);
  }

  @Test
  void thePipelineMustBeOnesOwn() {
    String foreign = Organisation.create().pipeline().id();

    acme.rep().get("/leads/pipeline-summary?pipelineId=" + foreign).expectProblem(404, "not-found");
  }

  private Answer summary() {
    return acme.rep().get("/leads/pipeline-summary").expect(200);
  }

  private void end(Answer lead, String status) {
    acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/status",
            lead.etag(),
            Json.object("status", status, "reason", "because"))
        .expect(200);
  }
}
