package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first outbound contact with a lead. */
class FirstContactIT {

  private final Organisation acme = Organisation.create();
  private final Answer lead = acme.lead(Leads.unknown());

  @ParameterizedTest
  @ValueSource(strings = {"call", "email", "meeting", "sms", "whatsapp", "chat"})
  void theFirstOutboundContactMovesANewLeadToContacted(String type) {
    Answer logged = log(type, "outbound");

    assertThat(now().text("/status")).isEqualTo("contacted");
    List<JsonNode> changes = statusChanges();
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).at("/change/from").asText()).isEqualTo("new");
    assertThat(changes.get(0).at("/change/to").asText()).isEqualTo("contacted");
    assertThat(changes.get(0).at("/actor/kind").asText()).isEqualTo("automation");
    assertThat(firstResponse()).contains(Instant.parse(logged.text("/occurredAt")));
  }

  @Test
  void aContactWithoutADirectionIsOurs() {
    log("call", null);

    assertThat(now().text("/status")).isEqualTo("contacted");
  }

  @Test
  void whatTheLeadSendsOrWeNoteForOurselvesMovesNothing() {
    log("email", "inbound");
    log("note", null);
    log("task", null);
    log("other", null);

    assertThat(now().text("/status")).isEqualTo("new");
    assertThat(statusChanges()).isEmpty();
    assertThat(firstResponse()).isEmpty();
  }

  @Test
  void aContactOnADealCountsForItsLead() {
    Answer warm = acme.lead(Leads.warm());

    acme.rep()
        .post("/deals/" + warm.text("/dealId") + "/activities", Json.object("type", "call"))
        .expect(201);

    assertThat(firstResponse(warm.text("/id"))).isPresent();
  }

  @Test
  void aLeadThatIsFurtherStaysWhereItIs() {
    Answer warm = acme.lead(Leads.warm());

    acme.rep()
        .post("/leads/" + warm.text("/id") + "/activities", Json.object("type", "call"))
        .expect(201);

    assertThat(acme.lead(warm.text("/id")).text("/status")).isEqualTo("qualified");
  }

  @Test
  void theFirstResponseIsTheEarliestContactThatIsStillLogged() {
    Answer call = log("call", "outbound");
    Instant earlier = Instant.parse(call.text("/occurredAt")).minus(Duration.ofHours(3));
    Answer mail =
        acme.rep()
            .post(
                path() + "/activities",
                Json.object("type", "email", "occurredAt", earlier.toString()))
            .expect(201);
    assertThat(firstResponse()).contains(earlier);

    acme.rep().delete("/activities/" + mail.text("/id"), mail.etag()).expect(204);

    assertThat(firstResponse()).contains(Instant.parse(call.text("/occurredAt")));
    assertThat(now().text("/status")).isEqualTo("contacted");
  }

  @Test
  void aContactThatTurnsOutToBeOursCountsFromThenOn() {
    Answer call = log("call", "inbound");

    acme.rep()
        .patch("/activities/" + call.text("/id"), call.etag(), Json.object("direction", "outbound"))
        .expect(200);

    assertThat(now().text("/status")).isEqualTo("contacted");
    assertThat(firstResponse()).isPresent();
  }

  @Test
  void aContactDoesNotMakeAnEditorsVersionOld() {
    log("call", "outbound");

    acme.rep().patch(path(), lead.etag(), Json.object("company", "Difference Engines")).expect(200);
  }

  @Test
  void ofConcurrentFirstContactsExactlyOneMovesTheLead() {
    acme.rep().get("/me").expect(200);

    List<Answer> answers = Concurrently.times(4, () -> log("call", "outbound"));

    assertThat(answers).hasSize(4);
    assertThat(statusChanges()).hasSize(1);
    assertThat(firstResponse())
        .contains(
            answers.stream()
                .map(answer -> Instant.parse(answer.text("/occurredAt")))
                .min(Instant::compareTo)
                .orElseThrow());
  }

  @Test
  void anAdminCanSwitchTheMoveOff() {
    Answer settings = acme.admin().get("/settings").expect(200);
    assertThat(settings.at("/contactMovesStatus").asBoolean()).isTrue();
    acme.admin()
        .patch("/settings", settings.etag(), Json.object("contactMovesStatus", false))
        .expect(200);

    log("call", "outbound");

    assertThat(now().text("/status")).isEqualTo("new");
    assertThat(firstResponse()).isPresent();
    acme.admin()
        .patch("/settings", settings.etag(), Json.object("contactMovesStatus", true))
        .expectProblem(412, "version-conflict");
  }

  @Test
  void settingsAreForAdmins() {
    acme.rep().get("/settings").expectProblem(403, "not-permitted");
    acme.rep()
        .patch("/settings", "\"0\"", Json.object("contactMovesStatus", false))
        .expectProblem(403, "not-permitted");
    assertThat(
            acme.admin()
                .patch("/settings", "\"0\"", Json.object("contactMovesStatus", "never"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/contactMovesStatus");
  }

  private Answer log(String type, String direction) {
    return acme.rep()
        .post(
            path() + "/activities",
            Json.object("type", type, "direction", direction, "subject", "About it"))
        .expect(201);
  }

  private Answer now() {
    return acme.lead(lead.text("/id"));
  }

  private String path() {
    return "/leads/" + lead.text("/id");
  }

  private List<JsonNode> statusChanges() {
    return acme.rep().get(path() + "/timeline?kind=status_change").expect(200).list("/items");
  }

  private Optional<Instant> firstResponse() {
    return firstResponse(lead.text("/id"));
  }

  private static Optional<Instant> firstResponse(String lead) {
    return Database.column(
            "select to_char(first_response_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                + " from dealwright.lead_state where lead_id = cast(? as uuid)",
            lead)
        .stream()
        .filter(text -> text != null)
        .map(Instant::parse)
        .findFirst();
  }
}
