package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved views. */
class ViewIT {

  private final Organisation acme = Organisation.create();
  private final User colleague = acme.newUser("Ines", "Duarte", "crm-member");

  @Test
  void theReadyMadeViewsComeFirst() {
    save(acme.rep(), view("A view of one's own"));

    Answer views = acme.rep().get("/views").expect(200);

    assertThat(views.texts("/items", "name"))
        .containsExactly("Hot leads", "Leads to follow up", "A view of one's own");
    assertThat(views.texts("/items", "builtIn")).containsExactly("true", "true", "false");
    assertThat(views.texts("/items", "editable")).containsExactly("false", "false", "true");
  }

  @Test
  void theViewOfHotLeadsShowsThoseThatAreNewAndScoreHigh() {
    String hot = newWithScore(85);
    newWithScore(84);
    Database.update(
        "update dealwright.lead_state set coverage = 0.49 where lead_id = cast(? as uuid)",
        newWithScore(90));

    assertThat(acme.rep().get("/leads" + query("hot")).expect(200).texts("/items", "id"))
        .containsExactly(hot);
  }

  @Test
  void theViewOfLeadsToFollowUpShowsThoseThatWaitForADay() {
    String waiting = acme.lead(Leads.unknown()).text("/id");
    assertThat(acme.rep().get("/leads" + query("follow-up")).expect(200).list("/items")).isEmpty();

    acme.moveClock(Duration.ofHours(25));
    acme.lead(Leads.unknown());

    assertThat(acme.rep().get("/leads" + query("follow-up")).expect(200).texts("/items", "id"))
        .containsExactly(waiting);
  }

  @Test
  void aViewKeepsItsParametersAndColumns() {
    Map<String, Object> request = view("German leads");
    request.put(
        "parameters", Map.of("status", List.of("new", "contacted"), "scoreMin", List.of("40")));
    request.put("columns", List.of("name", "score", "stage"));

    Answer saved = save(acme.rep(), request);

    Answer read = acme.rep().get("/views/" + saved.text("/id")).expect(200);
    assertThat(read.json()).isEqualTo(saved.json());
    assertThat(read.etag()).isEqualTo(saved.etag());
    assertThat(read.list("/parameters/status")).hasSize(2);
    assertThat(read.at("/columns").toString()).isEqualTo("[\"name\",\"score\",\"stage\"]");
  }

  @Test
  void nobodyElseSeesAViewUntilItIsShared() {
    Answer saved = save(acme.rep(), view("Mine"));
    String path = "/views/" + saved.text("/id");
    colleague.get(path).expectProblem(404, "not-found");
    acme.admin()
        .patch(path, saved.etag(), Map.of("name", "Theirs"))
        .expectProblem(404, "not-found");

    acme.rep().patch(path, saved.etag(), Map.of("shared", true)).expect(200);

    assertThat(colleague.get(path).expect(200).at("/editable").asBoolean()).isFalse();
    assertThat(colleague.get("/views").expect(200).texts("/items", "name")).contains("Mine");
  }

  @Test
  void aSharedViewIsChangedByItsOwnerAndByAnAdminAlone() {
    Answer saved = save(acme.rep(), shared("For all"));
    String path = "/views/" + saved.text("/id");

    colleague
        .patch(path, saved.etag(), Map.of("name", "For me"))
        .expectProblem(403, "not-permitted");
    colleague.delete(path, saved.etag()).expectProblem(403, "not-permitted");
    Answer renamed = acme.admin().patch(path, saved.etag(), Map.of("name", "For us")).expect(200);
    acme.rep().delete(path, renamed.etag()).expect(204);

    acme.rep().get(path).expectProblem(404, "not-found");
  }

  @Test
  void aChangeNeedsThePresentVersion() {
    Answer saved = save(acme.rep(), view("Mine"));
    String path = "/views/" + saved.text("/id");
    acme.rep().patch(path, saved.etag(), Map.of("name", "Renamed")).expect(200);

    Answer stale = acme.rep().patch(path, saved.etag(), Map.of("name", "Late"));
    Answer blind = acme.rep().send(acme.rep().request(path).DELETE());

    assertThat(stale.expectProblem(412, "version-conflict").text("/current/name"))
        .isEqualTo("Renamed");
    blind.expectProblem(428, "precondition-required");
  }

  @ParameterizedTest
  @CsvSource({
    "colour, red",
    "scoreMin, high",
    "olderThan, yesterday",
    "stageId, Qualified",
    "hasCustomer, perhaps",
    "cursor, abc",
    "q, byron"
  })
  void aViewTakesWhatItsListTakes(String parameter, String value) {
    Map<String, Object> request = view("Odd");
    request.put("parameters", Map.of(parameter, List.of(value)));

    Answer refused = acme.rep().post("/views", request).expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).containsExactly("/parameters/" + parameter);
  }

  @Test
  void aViewOfDealsTakesWhatTheListAndTheBoardTake() {
    Map<String, Object> request = view("Large deals");
    request.put("kind", "deals");
    request.put("parameters", Map.of("valueMin", List.of("1000000"), "scoreMin", List.of("70")));

    save(acme.rep(), request);

    assertThat(acme.rep().get("/views?kind=deals").expect(200).texts("/items", "name"))
        .containsExactly("Large deals");
  }

  @Test
  void whatIsMissingOrTooLargeIsNamed() {
    Map<String, Object> request =
        Json.object("name", "x".repeat(101), "columns", List.of("name", "name"));

    Answer refused = acme.rep().post("/views", request).expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).containsExactlyInAnyOrder("/kind", "/name", "/columns");
    assertThat(
            acme.rep().get("/views?kind=cats").expectProblem(400, "validation-failed").pointers())
        .containsExactly("kind");
  }

  @Test
  void whoMayNotReadLeadsHasNoViews() {
    acme.newUser("Ivan", "Petrov", "leads:write").get("/views").expectProblem(403, "not-permitted");
    Client.anonymous().get("/views").expect(401);
  }

  private String newWithScore(int points) {
    String id = acme.lead(Leads.unknown()).text("/id");
    Database.update(
        "update dealwright.lead_state set points = ?, coverage = 0.5 where lead_id = cast(? as uuid)",
        points,
        id);
    return id;
  }

  private static Answer save(User user, Map<String, Object> request) {
    return user.post("/views", request).expect(201);
  }

  private static Map<String, Object> view(String name) {
    return Json.object("kind", "leads", "name", name);
  }

  private static Map<String, Object> shared(String name) {
    return Json.object("kind", "leads", "name", name, "shared", true);
  }

  /** What the screens send for a ready-made view. */
  private String query(String id) {
    var view =
        acme.rep().get("/views").expect(200).list("/items").stream()
            .filter(item -> item.at("/id").asText().equals(id))
            .findFirst()
            .orElseThrow();
    return view.at("/parameters").properties().stream()
        .flatMap(
            parameter ->
                StreamSupport.stream(parameter.getValue().spliterator(), false)
                    .map(value -> parameter.getKey() + "=" + value.asText()))
        .collect(Collectors.joining("&", "?", ""));
  }
}
