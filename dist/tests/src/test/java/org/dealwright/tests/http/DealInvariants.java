package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Organisation;

/** What holds of an organisation's deals, leads and boards, whatever was done to them. */
final class DealInvariants {

  private final Organisation acme;
  private final List<String> pipelines;

  /** The first pipeline is the default one. */
  DealInvariants(Organisation acme, List<String> pipelines) {
    this.acme = acme;
    this.pipelines = pipelines;
  }

  /** Each of the leads has a deal. */
  void assertHold(List<String> leads) {
    assertHistoriesMatchStates();
    assertOneOpenDealEach();
    assertLeadsAgree(leads);
    pipelines.forEach(this::assertBoardAddsUp);
  }

  private void assertHistoriesMatchStates() {
    for (JsonNode item : acme.rep().get("/deals?limit=200").expect(200).list("/items")) {
      Answer deal = acme.deal(item.at("/id").asText());
      List<JsonNode> history = deal.list("/stageHistory");
      assertThat(history.get(0).at("/from").isNull()).isTrue();
      for (int i = 1; i < history.size(); i++) {
        assertThat(history.get(i).at("/from")).isEqualTo(history.get(i - 1).at("/to"));
        assertThat(time(history.get(i), "/at")).isAfterOrEqualTo(time(history.get(i - 1), "/at"));
      }
      JsonNode last = history.get(history.size() - 1);
      assertThat(last.at("/to/id").asText()).isEqualTo(deal.text("/stage/id"));
      assertThat(last.at("/at").asText()).isEqualTo(deal.text("/enteredStageAt"));
      assertThat(deal.text("/status")).isEqualTo(deal.text("/stage/type"));
      assertThat(deal.at("/closedAt").isNull()).isEqualTo(deal.text("/status").equals("open"));
    }
  }

  private void assertOneOpenDealEach() {
    assertThat(
            Database.rows(
                "select lead_id from dealwright.deals where organisation_id = cast(? as uuid)"
                    + " and status = 'OPEN' group by lead_id, pipeline_id having count(*) > 1",
                acme.id()))
        .isEmpty();
  }

  /** The shown deal is the open one of the default pipeline, another open one, or the last one. */
  private void assertLeadsAgree(List<String> leads) {
    for (String id : leads) {
      Answer lead = acme.lead(id);
      List<JsonNode> own =
          acme.rep().get("/deals?limit=200&leadId=" + id).expect(200).list("/items");
      List<JsonNode> open =
          own.stream().filter(deal -> deal.at("/status").asText().equals("open")).toList();
      JsonNode shown = lead.at("/deal");
      assertThat(lead.at("/stage/id")).isEqualTo(shown.at("/stage/id"));
      if (open.isEmpty()) {
        assertThat(own)
            .allSatisfy(
                deal ->
                    assertThat(time(shown, "/enteredStageAt"))
                        .isAfterOrEqualTo(time(deal, "/enteredStageAt")));
        assertThat(lead.text("/status")).isEqualTo(shown.at("/status").asText());
      } else {
        assertThat(shown.at("/status").asText()).isEqualTo("open");
        assertThat(lead.text("/status")).isNotIn("won", "lost", "disqualified");
        boolean inDefault =
            open.stream().anyMatch(d -> d.at("/pipelineId").asText().equals(pipelines.get(0)));
        assertThat(shown.at("/pipelineId").asText().equals(pipelines.get(0))).isEqualTo(inDefault);
      }
    }
  }

  private static Instant time(JsonNode node, String pointer) {
    return Instant.parse(node.at(pointer).asText());
  }

  /** What the counters say, what the cards say, and what the rows say. */
  private void assertBoardAddsUp(String pipeline) {
    Answer board = acme.rep().get("/pipelines/" + pipeline + "/board?cards=200").expect(200);
    for (JsonNode column : board.list("/columns")) {
      String stage = column.at("/stage/id").asText();
      Map<String, String> rows =
          Database.rows(
                  "select count(*) as n, coalesce(sum(case when currency = 'EUR' then amount"
                      + " else converted_amount end), 0) as euros,"
                      + " coalesce(sum(amount) filter (where currency <> 'EUR'"
                      + " and converted_amount is null), 0) as others"
                      + " from dealwright.deals where stage_id = cast(? as uuid)",
                  stage)
              .get(0);
      assertThat(column.at("/count").asText()).isEqualTo(rows.get("n"));
      assertThat(column.at("/cards")).hasSize(column.at("/count").asInt());
      assertThat(column.at("/value").asText()).isEqualTo(rows.get("euros"));
      assertThat(column.at("/otherCurrencies/0/amount").asLong())
          .isEqualTo(Long.parseLong(rows.get("others")));
    }
  }
}
