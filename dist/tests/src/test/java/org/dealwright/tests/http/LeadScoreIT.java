package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.junit.jupiter.api.Test;

/** A lead's score, its reasons, its history, and that past scores can be computed again. */
class LeadScoreIT {

  private final Organisation acme = Organisation.create();

  @Test
  void theScoreSaysWhenItBecameWhatItIsAndWhenItWasComputedLast() {
    Answer lead = acme.lead(Leads.warm());
    Answer before = score(lead, "");
    acme.moveClock(Duration.ofHours(5));
    rescore();

    Answer after = score(lead, "");

    assertThat(before.number("/points")).isEqualTo(lead.number("/score/points"));
    assertThat(before.text("/calculatedAt")).isEqualTo(before.text("/scoredAt"));
    assertThat(after.text("/scoredAt")).isEqualTo(before.text("/scoredAt"));
    assertThat(Instant.parse(after.text("/calculatedAt")))
        .isAfter(Instant.parse(before.text("/calculatedAt")));
    assertThat(history(lead)).hasSize(1);
  }

  @Test
  void theExplanationIsThatOfTheLeadAndAddsUp() {
    Answer lead = acme.lead(Leads.mild());

    Answer explanation = score(lead, "/explanation");

    assertThat(explanation.json()).isEqualTo(lead.at("/explanation"));
    assertThat(sum(explanation.at("/contributions"))).isEqualTo(explanation.number("/points"));
  }

  @Test
  void whatWouldLiftTheLeadIntoTheNextBandIsTrueOnceItHappens() {
    Answer lead = acme.lead(Leads.mild());
    acme.admin().post("/signals", Signals.body(Signals.of(lead, "lead_page_view"))).expect(200);
    JsonNode lift = score(lead, "/explanation").at("/lift");

    assertThat(lift.at("/band").asText()).isEqualTo("high");
    assertThat(lift.at("/beginsAt").asInt()).isEqualTo(70);
    JsonNode last = lift.at("/steps/" + (lift.at("/steps").size() - 1));
    assertThat(lift.at("/reached").asBoolean()).isEqualTo(last.at("/points").asInt() >= 70);
    JsonNode step = lift.at("/steps/0");
    assertThat(step.at("/factor").asText()).isEqualTo("journey");
    assertThat(step.at("/sentence").asText())
        .startsWith("If this held: ")
        .endsWith("The score would then be " + step.at("/points").asInt() + ".");
    // The signal counts as activity too, so that the score is at least the one that was foretold.
    Map<String, Object> signal = Signals.of(lead, step.at("/input").asText());
    acme.admin().post("/signals", Signals.body(signal)).expect(200);
    assertThat(score(lead, "").number("/points"))
        .isGreaterThanOrEqualTo(step.at("/points").asInt());
  }

  @Test
  void nothingLiftsWhoIsInTheHighestBand() {
    Answer lead = acme.lead(Leads.hot());

    assertThat(score(lead, "/explanation").at("/lift").isNull()).isTrue();
  }

  @Test
  void theHistoryIsPagedAndSaysWhyEachRowCame() {
    Answer lead = acme.lead(Leads.mild());
    List<String> titles = List.of("Manager", "Director", "VP Sales", "CEO");
    Answer edited = lead;
    for (String title : titles) {
      edited = patch(edited, Json.object("jobTitle", title));
    }

    List<JsonNode> rows = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = score(lead, "/history?limit=2" + cursor);
      rows.addAll(page.list("/items"));
      cursor = page.at("/nextCursor").isNull() ? "" : "&cursor=" + page.text("/nextCursor");
    } while (!cursor.isEmpty());

    assertThat(rows).hasSize(5);
    assertThat(rows.stream().map(row -> row.at("/cause").asText()))
        .containsExactly("edited", "edited", "edited", "edited", "created");
    assertThat(rows.get(0).at("/reason").asText())
        .isEqualTo("What is known of the lead was changed.");
    IntStream.range(0, 4)
        .forEach(
            i ->
                assertThat(rows.get(i).at("/change").asInt())
                    .isEqualTo(
                        rows.get(i).at("/points").asInt() - rows.get(i + 1).at("/points").asInt()));
    assertThat(rows.get(4).at("/change").isNull()).isTrue();
    acme.rep()
        .get("/leads/" + lead.text("/id") + "/score/history?cursor=x")
        .expectProblem(400, "validation-failed");
  }

  @Test
  void reasonsAreInTheOrganisationsLanguage() {
    Organisation wien = Organisation.create(Map.of("locale", "de-AT"));
    Answer lead = wien.lead(Leads.mild());
    String path = "/leads/" + lead.text("/id") + "/score";

    assertThat(wien.rep().get(path + "/history").expect(200).text("/items/0/reason"))
        .isEqualTo("Der Lead wurde angelegt.");
    assertThat(wien.rep().get(path + "/explanation").expect(200).text("/lift/steps/0/sentence"))
        .startsWith("Wenn dies gälte: ");
  }

  @Test
  void whoAsksForAScoreGetsARowChangedOrNot() {
    Answer lead = acme.lead(Leads.warm());

    Answer refreshed = refresh(lead).expect(200);

    assertThat(refreshed.number("/points")).isEqualTo(lead.number("/score/points"));
    assertThat(history(lead).stream().map(row -> row.at("/cause").asText()))
        .containsExactly("requested", "created");
    assertThat(acme.events()).containsOnlyOnce("lead.scored");
  }

  @Test
  void aRefreshIsRefusedForLeadsThatAreNotSeenAndForReaders() {
    Answer lead = acme.lead(Leads.warm());
    String path = "/leads/" + lead.text("/id");
    acme.admin().delete(path, lead.etag()).expect(204);

    acme.rep().post(path + "/score/refresh").expectProblem(404, "not-found");
    acme.rep().get(path + "/score").expectProblem(404, "not-found");
    acme.rep().get(path + "/score/history").expectProblem(404, "not-found");
    Client reader = acme.newUser("Rita", "Reader", "leads:read");
    reader.post(path + "/score/refresh").expectProblem(403, "not-permitted");
  }

  @Test
  void refreshesAtOneMomentAreRowsInOrder() {
    Answer lead = acme.lead(Leads.warm());
    acme.rep().token();

    Concurrently.times(5, () -> refresh(lead)).forEach(answer -> answer.expect(200));

    assertThat(history(lead)).hasSize(6);
    assertThat(replay(Json.object()).number("/same")).isEqualTo(6);
  }

  @Test
  void aScoreThatAClientSendsIsRefusedByName() {
    Answer lead = acme.lead(Leads.warm());
    Map<String, Object> form = Leads.warm();
    form.put("score", 100);

    for (Answer answer :
        List.of(
            acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), Json.object("score", 100)),
            acme.rep().post("/leads", form),
            acme.send(form))) {
      assertThat(answer.expectProblem(400, "validation-failed").pointers())
          .containsExactly("/score");
    }
  }

  @Test
  void aScoreIsNeitherChangedNorDeleted() {
    acme.lead(Leads.warm());

    for (String change :
        List.of(
            "update dealwright.lead_scores set points = 1", "delete from dealwright.lead_scores")) {
      assertThatThrownBy(
              () -> Database.update(change + " where organisation_id = cast(? as uuid)", acme.id()))
          .hasRootCauseInstanceOf(SQLException.class);
    }
  }

  @Test
  void allRowsAfterAnImportAreComputedAgainToTheSame() {
    Answer upload = acme.admin().postText("/imports", "text/csv", file()).expect(201);
    String path = "/imports/" + upload.text("/id");
    acme.admin()
        .post(path + "/start", Json.object("mapping", upload.at("/suggestedMapping")))
        .expect(202);
    Await.until(
        "the import", () -> acme.admin().get(path), done -> done.text("/state").equals("done"));
    acme.moveClock(Duration.ofDays(9));
    acme.lead(Leads.hot());

    int replayed = 0;
    String cursor = null;
    do {
      Answer part = replay(Json.object("limit", 40, "cursor", cursor));
      assertThat(part.list("/differences")).isEmpty();
      assertThat(part.number("/same")).isEqualTo(part.number("/replayed"));
      replayed += part.number("/replayed");
      cursor = part.at("/nextCursor").isNull() ? null : part.text("/nextCursor");
    } while (cursor != null);

    assertThat(replayed).isEqualTo(rowsInTheDatabase()).isGreaterThan(100);
  }

  @Test
  void aRowThatIsNotWhatItsInputsMakeIsReported() {
    Answer lead = acme.lead(Leads.warm());
    String forged = UUID.randomUUID().toString();
    Database.update(
        "insert into dealwright.lead_scores select organisation_id, lead_id,"
            + " scored_at + interval '1 second', cast(? as uuid), cast(99 as smallint), margin,"
            + " coverage, model_id, contributions, inputs, input_hash, cause"
            + " from dealwright.lead_scores where lead_id = cast(? as uuid)",
        forged,
        lead.text("/id"));

    Answer all = replay(Json.object());
    Answer one = replay(Json.object("leadId", lead.text("/id"), "scoreId", forged));

    assertThat(all.number("/replayed")).isEqualTo(2);
    assertThat(all.number("/same")).isOne();
    assertThat(one.number("/replayed")).isOne();
    assertThat(one.text("/differences/0/scoreId")).isEqualTo(forged);
    assertThat(one.number("/differences/0/points")).isEqualTo(99);
    assertThat(one.number("/differences/0/computed")).isEqualTo(lead.number("/score/points"));
    assertThat(one.at("/differences/0/fields").toString()).isEqualTo("[\"points\"]");
  }

  @Test
  void aReplayIsOfOneRowOrARange() {
    Answer lead = acme.lead(Leads.warm());
    acme.lead(Leads.cold());
    String at = score(lead, "").text("/scoredAt");
    String row = history(lead).get(0).at("/id").asText();

    assertThat(replay(Json.object("leadId", lead.text("/id"))).number("/replayed")).isOne();
    assertThat(replay(Json.object("from", at)).number("/replayed")).isEqualTo(2);
    assertThat(replay(Json.object("until", at)).number("/replayed")).isZero();
    assertThat(
            acme.admin()
                .post("/scores/replay", Json.object("scoreId", row))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/leadId");
    Map<String, Object> none =
        Json.object("leadId", lead.text("/id"), "scoreId", UUID.randomUUID().toString());
    acme.admin().post("/scores/replay", none).expectProblem(404, "not-found");
    acme.rep().post("/scores/replay", Json.object()).expectProblem(403, "not-permitted");
    assertThat(
            Organisation.create()
                .admin()
                .post("/scores/replay", Json.object("leadId", lead.text("/id")))
                .expect(200)
                .number("/replayed"))
        .isZero();
  }

  private static String file() {
    StringBuilder file =
        new StringBuilder("firstName,lastName,email,company,jobTitle,companySize\n");
    List<String> titles = List.of("CEO", "Clerk", "VP Sales", "Director", "");
    for (int i = 0; i < 120; i++) {
      file.append(
          "Ada,Byron,ada%d@example.com,Engines,%s,%d%n".formatted(i, titles.get(i % 5), i * 7 + 1));
    }
    return file.toString();
  }

  private int rowsInTheDatabase() {
    return Integer.parseInt(
        Database.column(
                "select count(*) from dealwright.lead_scores where organisation_id = cast(? as uuid)",
                acme.id())
            .get(0));
  }

  private void rescore() {
    String id = acme.admin().post("/admin/jobs/lead-score-refresh").expect(202).text("/runId");
    Await.until(
        "the run " + id,
        () ->
            acme.admin().get("/admin/jobs/runs?limit=200").expect(200).list("/items").stream()
                .filter(run -> run.at("/id").asText().equals(id))
                .findFirst()
                .orElseThrow(),
        run -> run.at("/finishedAt").isTextual());
  }

  private Answer replay(Map<String, Object> request) {
    return acme.admin().post("/scores/replay", request).expect(200);
  }

  private Answer refresh(Answer lead) {
    return acme.rep().post("/leads/" + lead.text("/id") + "/score/refresh");
  }

  private Answer score(Answer lead, String what) {
    return acme.rep().get("/leads/" + lead.text("/id") + "/score" + what).expect(200);
  }

  private List<JsonNode> history(Answer lead) {
    return score(lead, "/history").list("/items");
  }

  private Answer patch(Answer lead, Map<String, Object> patch) {
    return acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), patch).expect(200);
  }

  private static int sum(JsonNode contributions) {
    int sum = 0;
    for (JsonNode line : contributions) {
      sum += line.at("/points").asInt();
    }
    return sum;
  }
}
