package org.dealwright.tests.http;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** What the timer tells of leads and deals that are due soon or late. */
class SlaNoticesIT {

  @Test
  void eachIsToldOnceOfWhatIsDueSoonAndOnceOfWhatIsLate() {
    Organisation acme = Organisation.create();
    Organisation inactive = Organisation.create();
    Answer cold = acme.lead(Leads.cold());
    Answer answered = acme.lead(Leads.cold());
    call(acme, answered);
    Answer warm = acme.lead(Leads.warm());
    call(acme, warm);
    Answer closed = acme.lead(Leads.cold());
    acme.rep()
        .postIfMatch(
            "/leads/" + closed.text("/id") + "/status",
            closed.etag(),
            Json.object("status", "disqualified", "reason", "No budget"))
        .expect(200);
    inactive.lead(Leads.cold());
    inactive.deactivate();
    inactive.moveClock(Duration.ofDays(60));

    acme.moveClock(Duration.ofHours(47).plusMinutes(30));
    assertThat(told(acme, 1)).containsExactly("sla.due_soon");
    acme.moveClock(Duration.ofDays(60));
    look(acme);
    assertThat(told(acme, 3))
        .containsExactlyInAnyOrder("sla.due_soon", "sla.breached", "sla.breached");

    JsonNode late = payload(acme, "response", "sla.breached");
    assertThat(late.at("/leadId").asText()).isEqualTo(cold.text("/id"));
    assertThat(late.at("/dealId").isNull()).isTrue();
    assertThat(late.at("/dueAt").asText()).isEqualTo(cold.text("/slaDueAt"));
    JsonNode lateDeal = payload(acme, "stage", "sla.breached");
    assertThat(lateDeal.at("/dealId").asText()).isEqualTo(warm.text("/dealId"));
    assertThat(lateDeal.at("/stageId").asText()).isEqualTo(warm.text("/stage/id"));

    Answer timeline =
        acme.rep().get("/leads/" + cold.text("/id") + "/timeline?kind=system").expect(200);
    assertThat(timeline.list("/items").stream().map(entry -> entry.at("/change/to").asText()))
        .containsExactly("sla.breached", "sla.due_soon");
    assertThat(timeline.text("/items/0/actor/kind")).isEqualTo("automation");

    // Another look, seen by what it tells of a lead that comes meanwhile, finds nothing again.
    new Deals(acme).move(acme.deal(warm.text("/dealId")), "Proposal", null).expect(200);
    acme.moveClock(Duration.ofDays(120));
    look(acme);
    assertThat(told(acme, 4)).hasSize(4);
    assertThat(sla(inactive)).isEmpty();
  }

  /** Several nodes look at the same moment, and the timer does too. */
  @Test
  void howeverManyLookAtOnceEachIsToldOnce() {
    Organisation acme = Organisation.create();
    List<Object> leads = Stream.generate(Leads::warm).limit(500).collect(toList());
    acme.rep().post("/leads/bulk-create", Json.object("items", leads)).expect(200);
    acme.moveClock(Duration.ofDays(60));

    Concurrently.times(8, () -> look(acme));

    List<String> told = told(acme, 1_000);
    assertThat(told).hasSize(1_000).containsOnly("sla.breached");
    assertThat(
            Database.column(
                "select coalesce(payload->>'dealId', payload->>'leadId')"
                    + " from dealwright.outbox_events"
                    + " where organisation_id = cast(? as uuid) and type = 'sla.breached'",
                acme.id()))
        .doesNotHaveDuplicates();
    assertThat(
            Database.column(
                "select count(*) from dealwright.activities"
                    + " where organisation_id = cast(? as uuid) and new_value = 'sla.breached'",
                acme.id()))
        .containsExactly("1000");
  }

  /** What the timer's task does, at once. */
  private static Answer look(Organisation acme) {
    return Client.anonymous().post("/public/testing/sla-looks/" + acme.id()).expect(204);
  }

  private static void call(Organisation acme, Answer lead) {
    acme.rep()
        .post("/leads/" + lead.text("/id") + "/activities", Json.object("type", "call"))
        .expect(201);
  }

  private static List<String> told(Organisation acme, int atLeast) {
    return Await.until("what is due is told", () -> sla(acme), told -> told.size() >= atLeast);
  }

  private static List<String> sla(Organisation acme) {
    return acme.events().stream().filter(type -> type.startsWith("sla.")).toList();
  }

  private static JsonNode payload(Organisation acme, String kind, String type) {
    return Database.column(
            "select payload from dealwright.outbox_events"
                + " where organisation_id = cast(? as uuid) and type = ?",
            acme.id(),
            type)
        .stream()
        .map(Json::read)
        .filter(payload -> payload.at("/kind").asText().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
