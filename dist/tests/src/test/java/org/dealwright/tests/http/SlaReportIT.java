package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether leads were answered in time. */
class SlaReportIT {

  private final Organisation acme = Organisation.create();

  @Test
  void answersAreCountedByTargetAndOwnerWithTheirTimes() {
    String nora = acme.rep().subject();
    answered(cold(nora), Duration.ofHours(1));
    answered(cold(nora), Duration.ofHours(3));
    answered(cold(null), Duration.ofHours(60));
    cold(null);
    acme.moveClock(Duration.ofDays(3));
    Answer young = cold(nora);
    String until = Instant.parse(young.text("/slaDueAt")).plusSeconds(1).toString();

    Answer report = report("dateTo=" + until);

    JsonNode total = report.at("/period/total");
    assertFigures(total, 5, 2, 1, 1, 1);
    assertThat(total.at("/inTimeShare").asDouble()).isEqualTo(0.5);
    assertThat(total.at("/medianSeconds").asLong()).isEqualTo(3 * 3600);
    assertThat(total.at("/percentile90Seconds").asLong()).isEqualTo(48 * 3600 + 2160);
    assertThat(report.list("/period/tiers")).hasSize(1);
    assertThat(report.number("/period/tiers/0/minScore")).isZero();
    JsonNode hers = report.at("/period/owners/0");
    assertThat(hers.at("/owner").asText()).isEqualTo(nora);
    assertFigures(hers, 3, 2, 0, 0, 1);
    JsonNode nobodys = report.at("/period/owners/1");
    assertThat(nobodys.at("/unassigned").asBoolean()).isTrue();
    assertFigures(nobodys, 2, 0, 1, 1, 0);
    assertThat(report.list("/period/rows")).hasSize(2);
    assertThat(report.at("/previous").isNull()).isTrue();
    assertFigures(report("owner=nobody&dateTo=" + until).at("/period/total"), 2, 0, 1, 1, 0);
    assertFigures(report("owner=me&dateTo=" + until).at("/period/total"), 3, 2, 0, 0, 1);
  }

  @Test
  void thePeriodBeforeStandsBesideIt() {
    Answer lead = cold(null);
    acme.moveClock(Duration.ofDays(11));
    cold(null);
    Instant from = Instant.parse(lead.text("/slaDueAt")).plus(Duration.ofDays(9));

    Answer report =
        report("compare=previous&dateFrom=" + from + "&dateTo=" + from.plus(Duration.ofDays(10)));

    assertFigures(report.at("/period/total"), 1, 0, 0, 0, 1);
    assertFigures(report.at("/previous/total"), 1, 0, 0, 1, 0);
    assertThat(report.text("/previous/until")).isEqualTo(report.text("/period/from"));
    assertThat(Instant.parse(report.text("/previous/from")))
        .isEqualTo(from.minus(Duration.ofDays(10)));
  }

  @Test
  void businessTimeAloneIsMeasured() {
    Answer settings = acme.admin().get("/settings/sla").expect(200);
    acme.admin()
        .patch(
            "/settings/sla",
            settings.etag(),
            Json.object("businessHours", Json.object("monday", whole(), "thursday", whole())))
        .expect(200);
    answered(cold(null), Duration.ofDays(14));

    acme.moveClock(Duration.ofDays(20));
    JsonNode total = report("").at("/period/total");

    assertThat(total.at("/medianSeconds").asLong()).isEqualTo(4 * 24 * 3600);
  }

  @Test
  void whatWasClosedInTimeWithoutAnAnswerDoesNotCount() {
    Answer spam = cold(null);
    acme.rep()
        .postIfMatch(
            "/leads/" + spam.text("/id") + "/status",
            spam.etag(),
            Json.object("status", "disqualified", "reason", "Spam"))
        .expect(200);

    acme.moveClock(Duration.ofDays(5));

    assertFigures(report("").at("/period/total"), 0, 0, 0, 0, 0);
    assertThat(report("").at("/period/total/inTimeShare").isNull()).isTrue();
    assertThat(report("").at("/period/total/medianSeconds").isNull()).isTrue();
  }

  @Test
  void onePipelineAlone() {
    acme.lead(Leads.warm());
    cold(null);
    acme.moveClock(Duration.ofDays(5));

    assertThat(report("").number("/period/total/due")).isEqualTo(2);
    assertThat(report("pipelineId=" + acme.pipeline().id()).number("/period/total/due")).isOne();
    acme.rep()
        .get("/analytics/sla?pipelineId=" + Organisation.create().pipeline().id())
        .expectProblem(404, "not-found");
  }

  @Test
  void theReportIsAFileToo() {
    cold(acme.rep().subject());
    acme.moveClock(Duration.ofDays(5));

    Answer file =
        acme.rep()
            .send(
                acme.rep()
                    .request("/analytics/sla/export.csv")
                    .setHeader("Accept", "text/csv")
                    .GET())
            .expect(200);

    assertThat(file.body().lines())
        .containsExactly(
            "minScore,owner,due,inTime,late,breached,waiting,inTimeShare,medianSeconds,percentile90Seconds",
            "0," + acme.rep().subject() + ",1,0,0,1,0,0.0,,");
  }

  @Test
  void anotherOrganisationsLeadsAreNotCounted() {
    cold(null);
    Organisation globex = Organisation.create();
    globex.moveClock(Duration.ofDays(5));

    assertThat(globex.rep().get("/analytics/sla").expect(200).number("/period/total/due")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dateFrom=soon",
        "dateTo=x",
        "compare=twice",
        "pipelineId=7",
        "owner=%00",
        "dateFrom=2026-11-02&dateTo=2026-11-01"
      })
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    assertThat(
            acme.rep()
                .get("/analytics/sla?" + query)
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly(query.substring(0, query.indexOf('=')));
  }

  private Answer report(String query) {
    return acme.rep().get("/analytics/sla?" + query).expect(200);
  }

  private static void assertFigures(
      JsonNode figures, int due, int inTime, int late, int breached, int waiting) {
    assertThat(figures.at("/due").asInt()).as("due").isEqualTo(due);
    assertThat(figures.at("/inTime").asInt()).as("in time").isEqualTo(inTime);
    assertThat(figures.at("/late").asInt()).as("late").isEqualTo(late);
    assertThat(figures.at("/breached").asInt()).as("breached").isEqualTo(breached);
    assertThat(figures.at("/waiting").asInt()).as("waiting").isEqualTo(waiting);
  }

  private Answer cold(String owner) {
    Map<String, Object> facts = Leads.cold();
    facts.put("assignedTo", owner);
    return acme.lead(facts);
  }

  private void answered(Answer lead, Duration after) {
    acme.moveClock(after);
    acme.rep()
        .post(
            "/leads/" + lead.text("/id") + "/activities",
            Json.object(
                "type",
                "call",
                "occurredAt",
                Instant.parse(lead.text("/createdAt")).plus(after).toString()))
        .expect(201);
    acme.moveClock(Duration.ZERO);
  }

  private static List<Map<String, Object>> whole() {
    return List.of(Json.object("from", "00:00", "until", "24:00"));
  }
}
