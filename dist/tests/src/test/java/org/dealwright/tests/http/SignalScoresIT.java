package org.dealwright.tests.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Engagement;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Signals;
import org.junit.jupiter.api.Test;

/** What scores make of the signals that systems report. */
class SignalScoresIT {

  private final Organisation acme = Organisation.create();
  private final Engagement engagement = new Engagement(acme);

  @Test
  void aSignalIsKeptAndTheScoreFollowsAtOnce() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> signal = Signals.of(lead, "lead_whatsapp_contact");
    signal.put("properties", Map.of("phone_number_provided", true));

    Answer report = engagement.send(signal).expect(200);

    assertThat(report.number("/accepted")).isOne();
    assertThat(report.text("/results/0/state")).isEqualTo("accepted");
    assertThat(report.text("/results/0/leadId")).isEqualTo(lead.text("/id"));
    Answer after = acme.lead(lead.text("/id"));
    assertThat(after.number("/score/points")).isGreaterThan(lead.number("/score/points"));
    assertThat(Engagement.line(after, "journey").at("/input").asText())
        .isEqualTo("lead_whatsapp_contact");
    assertThat(engagement.history(lead).get(0).at("/cause").asText()).isEqualTo("signal");
    JsonNode kept = engagement.signals(lead).at("/items/0");
    assertThat(kept.at("/type").asText()).isEqualTo("lead_whatsapp_contact");
    assertThat(kept.at("/trust").asText()).isEqualTo("server");
    assertThat(kept.at("/properties/phone_number_provided").asBoolean()).isTrue();
  }

  @Test
  void theContributionsStillAddUp() {
    Answer lead = acme.lead(Leads.warm());
    engagement
        .send(Signals.of(lead, "lead_page_view"), Signals.of(lead, "email_click"))
        .expect(200);

    Answer after = acme.lead(lead.text("/id"));

    int sum = 0;
    for (JsonNode contribution : after.list("/explanation/contributions")) {
      sum += contribution.at("/points").asInt();
    }
    assertThat(sum).isEqualTo(after.number("/score/points"));
    assertThat(Engagement.line(after, "activity").at("/input").asText()).isEqualTo("3.0");
    assertThat(Engagement.line(after, "activity").at("/sentence").asText())
        .contains("3 page views");
    assertThat(Engagement.line(after, "recency").at("/input").asText()).isEqualTo("0");
  }

  @Test
  void manySendersAtOneMomentLoseNoSignal() {
    Answer lead = acme.lead(Leads.mild());
    acme.admin().token();

    List<Answer> answers =
        Concurrently.times(
            6,
            () ->
                engagement.send(
                    Signals.of(lead, "lead_page_view"), Signals.of(lead, "lead_content_view")));

    assertThat(answers).allSatisfy(answer -> answer.expect(200));
    assertThat(Engagement.counted(lead)).isEqualTo(12);
    assertThat(rescore()).as("scores that lag behind the signals").isZero();
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<Duration> ages = Stream.of(0, 3, 3, 40, 200).map(Duration::ofDays).toList();
    List<Duration> backwards = new ArrayList<>(ages);
    Collections.reverse(backwards);
    Answer one = acme.lead(Leads.mild());
    Answer other = acme.lead(Leads.mild());

    ages.forEach(age -> engagement.send(Signals.of(one, "lead_content_view", age)).expect(200));
    engagement
        .send(backwards.stream().map(age -> Signals.of(other, "lead_content_view", age)).toList())
        .expect(200);

    assertThat(contributions(one)).isEqualTo(contributions(other));
    assertThat(acme.lead(one.text("/id")).number("/score/points"))
        .isEqualTo(acme.lead(other.text("/id")).number("/score/points"));
  }

  @Test
  void aThousandAtOnceAreTakenAndEachLeadIsScoredOnce() {
    List<Answer> leads = IntStream.range(0, 40).mapToObj(i -> acme.lead(Leads.mild())).toList();
    List<Map<String, Object>> signals =
        IntStream.range(0, 1_000)
            .mapToObj(i -> Signals.of(leads.get(i % 40), "lead_content_view", Duration.ofHours(i)))
            .toList();

    Answer report = engagement.send(signals).expect(200);

    assertThat(report.number("/accepted")).isEqualTo(1_000);
    assertThat(report.list("/results")).hasSize(1_000);
    Await.until("the scores", this::queued, "0"::equals);
    for (Answer lead : leads) {
      assertThat(engagement.signals(lead).number("/total")).isEqualTo(25);
      assertThat(engagement.history(lead)).hasSize(2);
      assertThat(acme.lead(lead.text("/id")).number("/score/points"))
          .isNotEqualTo(lead.number("/score/points"));
    }
  }

  @Test
  void engagementIsUnknownUntilTheOrganisationReceivesSignalsThenNone() {
    Answer quiet = acme.lead(Leads.mild());
    assertThat(quiet.texts("/explanation/unknown", "factor"))
        .contains("journey", "recency", "activity");
    engagement.send(Signals.of(acme.lead(Leads.mild()), "lead_page_view")).expect(200);

    rescore();

    Answer after = acme.lead(quiet.text("/id"));
    assertThat(after.texts("/explanation/unknown", "factor"))
        .doesNotContain("journey", "recency", "activity");
    assertThat(Engagement.line(after, "journey").at("/input").asText()).isEqualTo("none");
    assertThat(Engagement.line(after, "recency").at("/input").asText()).isEqualTo("never");
    assertThat(after.number("/score/points")).isLessThan(quiet.number("/score/points"));
  }

  @Test
  void aFormAloneDoesNotMeanThatTheOrganisationReceivesSignals() {
    Map<String, Object> form = Leads.unknown();
    form.putAll(Map.of("company", "Orion", "jobTitle", "VP Sales", "companySize", 300));

    acme.capture(form).expect(202);

    Answer lead = acme.lead(acme.rep().get("/leads").text("/items/0/id"));
    assertThat(lead.number("/score/points")).isEqualTo(79);
    assertThat(lead.texts("/explanation/unknown", "factor")).contains("recency", "activity");
    assertThat(engagement.signals(lead).texts("/items", "type"))
        .containsExactlyInAnyOrder("lead_contact_info", "lead_form_submitted");
  }

  @Test
  void aFormOfAKnownLeadIsAStepOfItsJourney() {
    Map<String, Object> request = Leads.mild();
    Answer lead = acme.lead(request);

    acme.capture(
            Json.object("firstName", "Ada", "lastName", "Byron", "email", request.get("email")))
        .expect(202);

    Answer after =
        Await.until(
            "the form's score",
            () -> acme.lead(lead.text("/id")),
            seen -> seen.number("/score/points") > lead.number("/score/points"));
    assertThat(Engagement.line(after, "journey").at("/input").asText())
        .isEqualTo("lead_form_submitted");
  }

  @Test
  void aSignalMovesADealOverAThreshold() {
    Answer cold = acme.lead(Leads.cold());
    assertThat(cold.at("/dealId").isNull()).isTrue();

    engagement.send(Signals.of(cold, "lead_form_submitted")).expect(200);

    Answer after = acme.lead(cold.text("/id"));
    assertThat(after.text("/stage/name")).isEqualTo("New");
    assertThat(acme.events()).contains("deal.stage_advanced");
  }

  @Test
  void anEditorIsNotDisturbedBySignals() {
    Answer lead = acme.lead(Leads.mild());
    engagement.send(Signals.of(lead, "lead_page_view")).expect(200);

    acme.rep()
        .patch("/leads/" + lead.text("/id"), lead.etag(), Json.object("company", "Babbage"))
        .expect(200);
  }

  @Test
  void engagementFadesAndTheNightWritesNothingWhenNothingShows() {
    Answer lead = acme.lead(Leads.mild());
    engagement.send(Signals.of(lead, "lead_form_submitted")).expect(200);
    int fresh = acme.lead(lead.text("/id")).number("/score/points");
    assertThat(rescore()).isZero();

    acme.moveClock(Duration.ofDays(60));
    assertThat(rescore()).isOne();
    assertThat(acme.lead(lead.text("/id")).number("/score/points")).isLessThan(fresh);
    assertThat(engagement.history(lead).get(0).at("/cause").asText()).isEqualTo("time");

    acme.moveClock(Duration.ofDays(600));
    assertThat(rescore()).isOne();
    acme.moveClock(Duration.ofDays(601));
    assertThat(rescore()).isZero();
  }

  private Map<String, Integer> contributions(Answer lead) {
    return acme.lead(lead.text("/id")).list("/explanation/contributions").stream()
        .collect(toMap(line -> line.at("/factor").asText(), line -> line.at("/points").asInt()));
  }

  private String queued() {
    return Database.column(
            "select count(*) from dealwright.signal_rescores"
                + " where organisation_id = cast(? as uuid)",
            acme.id())
        .get(0);
  }

  /** Rescores all open leads; returns how many scores are new. */
  private int rescore() {
    String id = acme.admin().post("/admin/jobs/lead-score-refresh").expect(202).text("/runId");
    return Await.until("the run " + id, () -> run(id), run -> run.at("/finishedAt").isTextual())
        .at("/changed")
        .asInt();
  }

  private JsonNode run(String id) {
    return acme.admin().get("/admin/jobs/runs?limit=200").expect(200).list("/items").stream()
        .filter(run -> run.at("/id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
