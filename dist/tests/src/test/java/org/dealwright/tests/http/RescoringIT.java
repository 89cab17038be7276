package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rescoring in the background, as an admin starts it. */
class RescoringIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aRunSeesEachOpenLeadAndChangesNoneWhoseInputsAreTheSame() {
    acme.lead(Leads.cold());
    acme.lead(Leads.warm());

    JsonNode run = finished(start(acme.admin()));

    assertThat(run.at("/leads").asInt()).isEqualTo(2);
    assertThat(run.at("/changed").asInt()).isZero();
    assertThat(run.at("/chunksDone")).isEqualTo(run.at("/chunks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"blended", "customer", "firmographic", "journey", "product-led"})
  void aNewLeadBeginsWithTheScoreThatARunWouldGiveIt(String preset) {
    acme.admin()
        .post("/plans", Json.object("code", "growth", "name", "Growth", "features", List.of("SSO")))
        .expect(201);
    acme.publish(preset);
    addLeadsOfAllKinds();
    assertThat(finished(start(acme.admin())).at("/changed").asInt()).isZero();

    Answer seen = acme.lead(Leads.mild());
    acme.admin().post("/signals", Signals.body(Signals.of(seen, "email_click"))).expect(200);
    finished(start(acme.admin()));
    addLeadsOfAllKinds();
    JsonNode run = finished(start(acme.admin()));

    assertThat(run.at("/leads").asInt()).isEqualTo(11);
    assertThat(run.at("/changed").asInt()).isZero();
  }

  private void addLeadsOfAllKinds() {
    acme.lead(Leads.unknown());
    acme.lead(Leads.hot());
    Map<String, Object> foreign = Leads.warm();
    foreign.put("estimatedValue", Json.object("amount", 5_000_000, "currency", "JPY"));
    acme.lead(foreign);
    Map<String, Object> wishing = Leads.mild();
    wishing.put("customFields", Map.of("wantedFeatures", "SSO, Audit log"));
    acme.lead(wishing);
    acme.capture(Leads.unknown()).expect(202);
  }

  @Test
  void aRunCatchesUpWhatChangedUnnoticedAndItsSuccessorFindsNothing() {
    Answer lead = acme.lead(Leads.mild());
    Database.update(
        "update dealwright.leads set job_title = 'CEO' where id = cast(? as uuid)",
        lead.text("/id"));

    assertThat(finished(start(acme.admin())).at("/changed").asInt()).isOne();
    assertThat(finished(start(acme.admin())).at("/changed").asInt()).isZero();

    Answer rescored = acme.lead(lead.text("/id"));
    assertThat(rescored.number("/score/points")).isGreaterThan(lead.number("/score/points"));
    Answer history = acme.rep().get("/leads/" + lead.text("/id") + "/score/history").expect(200);
    assertThat(history.texts("/items", "cause")).containsExactly("time", "created");
  }

  @Test
  void timeMovesADealOverAThreshold() {
    Answer lead = acme.lead(Leads.cold());
    Database.update(
        "update dealwright.leads set job_title = 'CEO', source = 'REFERRAL', company_size = 5000"
            + " where id = cast(? as uuid)",
        lead.text("/id"));

    finished(start(acme.admin()));

    assertThat(acme.lead(lead.text("/id")).text("/stage/name")).isEqualTo("Qualified");
  }

  @Test
  void aRunWithoutLeadsIsDoneAtOnce() {
    JsonNode run = finished(start(acme.admin()));

    assertThat(run.at("/leads").asInt()).isZero();
  }

  @Test
  void anAdminsRunIsOfItsOrganisationAlone() {
    Organisation globex = Organisation.create();
    Answer lead = globex.lead(Leads.mild());
    Database.update(
        "update dealwright.leads set job_title = 'CEO' where id = cast(? as uuid)",
        lead.text("/id"));
    acme.lead(Leads.mild());

    JsonNode run = finished(start(acme.admin()));

    assertThat(run.at("/leads").asInt()).isOne();
    assertThat(globex.lead(lead.text("/id")).number("/score/points"))
        .isEqualTo(lead.number("/score/points"));
  }

  @Test
  void anOperatorsRunIsOfAllOrganisations() {
    acme.lead(Leads.cold());
    String id = start(User.operator());

    JsonNode run =
        Await.until(
            "the run " + id,
            () -> run(User.operator(), id),
            seen -> seen.at("/state").asText().equals("done"));

    assertThat(run.at("/leads").asInt()).isPositive();
    assertThat(run(acme.admin(), id).at("/leads").asInt()).isOne();
  }

  private static String start(User user) {
    return user.post("/admin/jobs/lead-score-refresh").expect(202).text("/runId");
  }

  private JsonNode finished(String id) {
    return Await.until(
        "the run " + id, () -> started(id), run -> run.at("/finishedAt").isTextual());
  }

  /** A run without chunks is in no organisation's list. */
  private JsonNode started(String id) {
    return run(User.operator(), id);
  }

  private static JsonNode run(User user, String id) {
    List<JsonNode> runs = user.get("/admin/jobs/runs?limit=200").expect(200).list("/items");
    return runs.stream().filter(run -> run.at("/id").asText().equals(id)).findFirst().orElseThrow();
  }
}
