package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** Points that users give leads beside the computed ones. */
class ScoreAdjustmentIT {

  private final Organisation acme = Organisation.create();
  private final Answer lead = acme.lead(Leads.cold());
  private final String path = "/leads/" + lead.text("/id") + "/score/adjustment";

  @Test
  void itStandsBesideTheComputedScoreAndMovesNothing() {
    int computed = lead.number("/score/points");

    Answer adjusted = acme.rep().post(path, adjustment(60)).expect(201);

    assertThat(adjusted.number("/points")).isEqualTo(60);
    assertThat(adjusted.number("/adjustedPoints")).isEqualTo(Math.min(100, computed + 60));
    assertThat(adjusted.text("/adjustedBand")).isEqualTo("high");
    assertThat(adjusted.text("/by/name")).isEqualTo(acme.rep().displayName());
    Answer now = acme.lead(lead.text("/id"));
    assertThat(now.at("/score")).isEqualTo(lead.at("/score"));
    assertThat(now.at("/stage").isNull()).isTrue();
    assertThat(now.at("/explanation/adjustment")).isEqualTo(adjusted.json());
    assertThat(now.at("/explanation/points").asInt()).isEqualTo(computed);
    assertThat(score().at("/adjustment")).isEqualTo(adjusted.json());
    assertThat(
            Database.column(
                "select count(*) from dealwright.lead_scores where lead_id = cast(? as uuid)",
                lead.text("/id")))
        .containsExactly("1");
  }

  @Test
  void itExpires() {
    acme.rep().post(path, adjustment(-20)).expect(201);

    acme.moveClock(Duration.ofDays(31));

    acme.rep().get(path).expectProblem(404, "not-found");
    assertThat(score().at("/adjustment").isNull()).isTrue();
    Map<String, Object> next = adjustment(5);
    next.put("expiresAt", Instant.now().plus(Duration.ofDays(60)).toString());
    assertThat(acme.rep().post(path, next).expect(201).number("/version")).isEqualTo(2);
  }

  @Test
  void aLeadHasOneUntilItIsWithdrawn() {
    Answer first = acme.rep().post(path, adjustment(5)).expect(201);
    acme.rep().post(path, adjustment(6)).expectProblem(409, "score-adjusted");

    acme.rep().delete(path, "\"9\"").expectProblem(412, "version-conflict");
    acme.rep().delete(path, first.etag()).expect(204);

    acme.rep().delete(path, first.etag()).expectProblem(404, "not-found");
    acme.rep().post(path, adjustment(6)).expect(201);
  }

  @Test
  void itStaysOnTheScale() {
    Answer adjusted = acme.rep().post(path, adjustment(-100)).expect(201);

    assertThat(adjusted.number("/adjustedPoints")).isZero();
    assertThat(adjusted.text("/adjustedBand")).isEqualTo("low");
  }

  @Test
  void whatIsWrongWithItIsNamed() {
    assertThat(
            acme.rep()
                .post(
                    path,
                    Json.object("points", 0, "reason", " ", "expiresAt", Instant.EPOCH.toString()))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/points", "/reason", "/expiresAt");
    assertThat(
            acme.rep().post(path, Json.object()).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/points", "/reason", "/expiresAt");
  }

  @Test
  void aScoreThatIsSentIsRefusedByName() {
    Answer patched =
        acme.rep()
            .patch("/leads/" + lead.text("/id"), lead.etag(), Json.object("score", 100))
            .expectProblem(400, "validation-failed");
    Map<String, Object> form = Leads.unknown();
    form.put("lead_score", 100);
    Answer captured = acme.send(form).expectProblem(400, "validation-failed");
    Map<String, Object> added = Leads.unknown();
    added.put("points", 100);
    Answer created = acme.rep().post("/leads", added).expectProblem(400, "validation-failed");

    assertThat(patched.pointers()).containsExactly("/score");
    assertThat(captured.pointers()).containsExactly("/lead_score");
    assertThat(created.pointers()).containsExactly("/points");
    assertThat(patched.text("/errors/0/detail")).contains("computed by the published model");
    assertThat(captured.text("/errors/0/detail")).contains("computed by the published model");
    assertThat(created.text("/errors/0/detail")).contains("computed by the published model");
  }

  private Answer score() {
    return acme.rep().get("/leads/" + lead.text("/id") + "/score").expect(200);
  }

  private static Map<String, Object> adjustment(int points) {
    return Json.object(
        "points",
        points,
        "reason",
        "Met them at the fair",
        "expiresAt",
        Instant.now().plus(Duration.ofDays(30)).toString());
  }
}
