package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls, mails, notes and tasks on leads and deals. */
class ActivityIT {

  private final Organisation acme = Organisation.create();
  private final String lead = acme.lead(Leads.unknown()).text("/id");

  @Test
  void aLoggedActivityIsShownWithWhoLoggedItAndWhen() {
    Instant yesterday = Instant.parse(acme.lead(lead).text("/createdAt")).minus(Duration.ofDays(1));

    Answer logged =
        log(
                acme.rep(),
                Json.object(
                    "type", "call",
                    "direction", "inbound",
                    "subject", " Asked for a price ",
                    "body", "Line 1\nLine 2",
                    "outcome", "Wants an offer",
                    "durationSeconds", 300,
                    "occurredAt", yesterday.toString()))
            .expect(201);

    assertThat(logged.header("Location").orElseThrow())
        .endsWith("/activities/" + logged.text("/id"));
    Answer read = acme.rep().get("/activities/" + logged.text("/id")).expect(200);
    assertThat(read.json()).isEqualTo(logged.json());
    assertThat(read.etag()).isEqualTo(logged.etag());
    assertThat(read.text("/subject")).isEqualTo("Asked for a price");
    assertThat(read.text("/body")).isEqualTo("Line 1\nLine 2");
    assertThat(read.text("/direction")).isEqualTo("inbound");
    assertThat(read.number("/durationSeconds")).isEqualTo(300);
    assertThat(Instant.parse(read.text("/occurredAt"))).isEqualTo(yesterday);
    assertThat(read.text("/leadId")).isEqualTo(lead);
    assertThat(read.text("/actor/kind")).isEqualTo("user");
    assertThat(read.text("/actor/id")).isEqualTo(acme.rep().subject());
    assertThat(read.at("/done").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"call", "email", "meeting", "note", "task", "sms", "whatsapp", "chat", "other"})
  void eachTypeOfPeoplesOwnCanBeLogged(String type) {
    log(acme.rep(), Json.object("type", type, "subject", "About it")).expect(201);

    assertThat(list("?type=" + type).texts("/items", "subject")).containsExactly("About it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stage_change", "status_change", "score_change", "assignment", "system"})
  void whatTheProductRecordsCannotBeLogged(String type) {
    assertThat(
            log(acme.rep(), Json.object("type", type, "subject", "Forged"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/type");
  }

  @Test
  void eachFieldAtFaultIsNamed() {
    String inAnHour = Instant.now().plus(Duration.ofHours(1)).toString();

    assertThat(refused(Json.object())).containsExactly("/type");
    assertThat(refused(Json.object("type", "party"))).containsExactly("/type");
    assertThat(refused(Json.object("type", "note"))).containsExactly("/subject");
    assertThat(refused(Json.object("type", "note", "subject", "x", "direction", "inbound")))
        .containsExactly("/direction");
    assertThat(refused(Json.object("type", "call", "dueAt", inAnHour))).containsExactly("/dueAt");
    assertThat(refused(Json.object("type", "call", "occurredAt", inAnHour)))
        .containsExactly("/occurredAt");
    assertThat(
            refused(
                Json.object(
                    "type",
                    "call",
                    "subject",
                    "x".repeat(201),
                    "body",
                    "x".repeat(10_001),
                    "outcome",
                    "a\nb",
                    "durationSeconds",
                    -1)))
        .containsExactlyInAnyOrder("/subject", "/body", "/outcome", "/durationSeconds");
    assertThat(refused(Json.object("type", "call", "body", "a\u0000b"))).containsExactly("/body");
    assertThat(refused(Json.object("type", "call", "durationSeconds", 1.5)))
        .containsExactly("/durationSeconds");
    assertThat(refused(Json.object("type", "call", "actor", "somebody"))).containsExactly("/actor");
  }

  private List<String> refused(Map<String, Object> request) {
    return log(acme.rep(), request).expectProblem(400, "validation-failed").pointers();
  }

  @Test
  void anActivityOnADealIsAlsoItsLeads() {
    Answer warm = acme.lead(Leads.warm());
    String deal = warm.text("/dealId");

    acme.rep()
        .post("/deals/" + deal + "/activities", Json.object("type", "note", "body", "On the deal"))
        .expect(201);
    acme.rep()
        .post(
            "/leads/" + warm.text("/id") + "/activities",
            Json.object("type", "note", "body", "On the lead"))
        .expect(201);

    assertThat(acme.rep().get("/deals/" + deal + "/activities?type=note").texts("/items", "body"))
        .containsExactly("On the deal");
    assertThat(
            acme.rep()
                .get("/leads/" + warm.text("/id") + "/activities?type=note")
                .texts("/items", "body"))
        .containsExactly("On the lead", "On the deal");
  }

  @Test
  void activitiesAreFilteredByTypeActorAndDate() {
    Instant now = Instant.parse(acme.lead(lead).text("/createdAt"));
    note(acme.rep(), "old", now.minus(Duration.ofDays(2)));
    note(acme.admin(), "older", now.minus(Duration.ofDays(3)));
    log(acme.admin(), Json.object("type", "call", "subject", "today")).expect(201);

    assertThat(list("?type=note").texts("/items", "subject")).containsExactly("old", "older");
    assertThat(list("?type=note&type=call").list("/items")).hasSize(3);
    assertThat(list("?actor=" + acme.admin().subject()).texts("/items", "subject"))
        .containsExactly("today", "older");
    assertThat(
            list("?type=note&dateFrom=" + now.minus(Duration.ofDays(2))).texts("/items", "subject"))
        .containsExactly("old");
    assertThat(list("?dateTo=" + now.minus(Duration.ofDays(2))).texts("/items", "subject"))
        .containsExactly("older");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    Instant same = Instant.parse(acme.lead(lead).text("/createdAt")).minus(Duration.ofDays(1));
    for (int i = 0; i < 5; i++) {
      note(acme.rep(), "note " + i, same);
    }

    Answer first = list("?limit=2").expect(200);
    Answer second = list("?limit=2&cursor=" + first.text("/nextCursor")).expect(200);
    Answer third = list("?limit=2&cursor=" + second.text("/nextCursor")).expect(200);

    assertThat(first.texts("/items", "subject")).containsExactly("note 4", "note 3");
    assertThat(second.texts("/items", "subject")).containsExactly("note 2", "note 1");
    assertThat(third.texts("/items", "subject")).containsExactly("note 0");
    assertThat(third.at("/nextCursor").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type=party",
        "limit=0",
        "limit=201",
        "cursor=abc",
        "done=maybe",
        "dateFrom=never",
        "actor=a%00b"
      })
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    assertThat(list("?" + query).expectProblem(400, "validation-failed").pointers())
        .containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void whoLoggedAnActivityChangesIt() {
    Answer note = note(acme.rep(), "Prise", null);

    Answer changed =
        acme.rep()
            .patch(path(note), note.etag(), Json.object("subject", "Price", "body", "Agreed on"))
            .expect(200);

    assertThat(changed.text("/subject")).isEqualTo("Price");
    assertThat(changed.text("/body")).isEqualTo("Agreed on");
    assertThat(changed.text("/occurredAt")).isEqualTo(note.text("/occurredAt"));
    assertThat(changed.etag()).isNotEqualTo(note.etag());
    assertThat(acme.rep().get(path(note)).json()).isEqualTo(changed.json());
    assertThat(
            acme.rep()
                .patch(path(note), changed.etag(), Json.object("subject", "Price"))
                .expect(200)
                .etag())
        .isEqualTo(changed.etag());
  }

  @Test
  void aChangeMustNameTheVersionThatWasSeen() {
    Answer note = note(acme.rep(), "First", null);
    acme.rep().patch(path(note), note.etag(), Json.object("subject", "Second")).expect(200);

    assertThat(
            acme.rep()
                .patch(path(note), note.etag(), Json.object("subject", "Third"))
                .expectProblem(412, "version-conflict")
                .text("/current/subject"))
        .isEqualTo("Second");
    acme.rep().delete(path(note), note.etag()).expectProblem(412, "version-conflict");
    acme.rep()
        .send(acme.rep().request(path(note)).DELETE())
        .expectProblem(428, "precondition-required");
    acme.rep().delete(path(note), "newest").expectProblem(400, "validation-failed");
    acme.rep()
        .patch(path(note), "\"1\"", Json.object("type", "call"))
        .expectProblem(400, "validation-failed");
    acme.rep()
        .patch(path(note), "\"1\"", Json.object("subject", null))
        .expectProblem(400, "validation-failed");
  }

  @Test
  void anotherMemberMayNeitherChangeNorDeleteIt() {
    Answer note = note(acme.rep(), "Mine", null);
    User colleague = acme.newUser("Olga", "Nowak", "crm-member");

    colleague
        .patch(path(note), note.etag(), Json.object("subject", "Yours"))
        .expectProblem(403, "not-permitted");
    colleague.delete(path(note), note.etag()).expectProblem(403, "not-permitted");
    assertThat(acme.rep().get(path(note)).text("/subject")).isEqualTo("Mine");
  }

  @Test
  void anAdminDeletesWhatAnybodyLoggedButDoesNotChangeIt() {
    Answer note = note(acme.rep(), "Insult", null);

    acme.admin()
        .patch(path(note), note.etag(), Json.object("subject", "Praise"))
        .expectProblem(403, "not-permitted");
    acme.admin().delete(path(note), note.etag()).expect(204);

    acme.rep().get(path(note)).expectProblem(404, "not-found");
    acme.rep().delete(path(note), note.etag()).expectProblem(404, "not-found");
  }

  @Test
  void whatTheProductRecordedStays() {
    Answer warm = acme.lead(Leads.warm());
    Answer moves =
        acme.rep().get("/leads/" + warm.text("/id") + "/activities?type=stage_change").expect(200);
    String path = "/activities/" + moves.text("/items/0/id");

    acme.admin().delete(path, "\"0\"").expectProblem(403, "not-permitted");
    acme.admin()
        .patch(path, "\"0\"", Json.object("body", "Never"))
        .expectProblem(403, "not-permitted");
  }

  @Test
  void aTaskIsCompletedAndReopenedByAnyMember() {
    Answer task =
        log(
                acme.rep(),
                Json.object("type", "task", "subject", "Offer", "dueAt", "2031-05-02T10:00:00Z"))
            .expect(201);
    assertThat(task.at("/done").asBoolean(true)).isFalse();
    assertThat(list("?done=false").list("/items")).hasSize(1);

    Answer done = acme.admin().postIfMatch(path(task) + "/complete", task.etag()).expect(200);

    assertThat(done.at("/done").asBoolean()).isTrue();
    assertThat(done.text("/doneAt")).isNotEmpty();
    assertThat(done.text("/dueAt")).isEqualTo("2031-05-02T10:00:00Z");
    assertThat(list("?done=true").list("/items")).hasSize(1);
    assertThat(acme.rep().postIfMatch(path(task) + "/complete", done.etag()).expect(200).etag())
        .isEqualTo(done.etag());
    acme.rep()
        .postIfMatch(path(task) + "/reopen", task.etag())
        .expectProblem(412, "version-conflict");
    acme.rep().post(path(task) + "/reopen").expectProblem(428, "precondition-required");
    Answer open = acme.rep().postIfMatch(path(task) + "/reopen", done.etag()).expect(200);
    assertThat(open.at("/done").asBoolean(true)).isFalse();
    assertThat(open.at("/doneAt").isNull()).isTrue();
  }

  @Test
  void onlyATaskCanBeCompleted() {
    Answer note = note(acme.rep(), "No task", null);

    acme.rep().postIfMatch(path(note) + "/complete", note.etag()).expectProblem(409, "not-a-task");
  }

  @ParameterizedTest
  @CsvSource({"leads:read, 200, 403", "leads:write, 403, 201", "crm-operator, 403, 403"})
  void whoMayReadAndLog(String role, int read, int log) {
    User user = acme.newUser("Rita", "Roth", role);

    assertThat(user.get("/leads/" + lead + "/activities").status()).isEqualTo(read);
    assertThat(user.get("/leads/" + lead + "/timeline").status()).isEqualTo(read);
    assertThat(log(user, Json.object("type", "note", "subject", "Hello")).status()).isEqualTo(log);
  }

  @Test
  void whoIsNotSignedInSeesNothing() {
    Client.anonymous().get("/leads/" + lead + "/activities").expect(401);
  }

  @Test
  void aLeadInQuarantineHasNoActivities() {
    Map<String, Object> form = Leads.unknown();
    form.put("homepage", "http://spam.example");
    acme.capture(form).expect(202);

    String quarantined =
        Await.until(
                "the lead in quarantine",
                () ->
                    Database.column(
                        "select id from dealwright.leads where quarantined_at is not null"
                            + " and organisation_id = cast(? as uuid)",
                        acme.id()),
                ids -> !ids.isEmpty())
            .get(0);

    acme.rep()
        .post("/leads/" + quarantined + "/activities", Json.object("type", "call"))
        .expectProblem(404, "not-found");
    acme.rep().get("/leads/" + quarantined + "/timeline").expectProblem(404, "not-found");
  }

  private Answer note(User user, String subject, Instant at) {
    return log(
            user,
            Json.object(
                "type",
                "note",
                "subject",
                subject,
                "occurredAt",
                at == null ? null : at.toString()))
        .expect(201);
  }

  private Answer log(User user, Map<String, Object> request) {
    return user.post("/leads/" + lead + "/activities", request);
  }

  private Answer list(String query) {
    return acme.rep().get("/leads/" + lead + "/activities" + query);
  }

  private static String path(Answer activity) {
    return "/activities/" + activity.text("/id");
  }
}
