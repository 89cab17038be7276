package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By when leads are to be answered. */
class ResponseSlaIT {

  private final Organisation acme = Organisation.create();

  @Test
  void theScoreSaysByWhenALeadIsToBeAnsweredFromItsCreationOn() {
    for (Map<String, Object> facts :
        List.of(Leads.cold(), Leads.mild(), Leads.warm(), Leads.hot())) {
      Answer lead = acme.lead(facts);

      assertThat(due(lead)).isEqualTo(created(lead).plus(target(lead.number("/score/points"))));
      assertThat(lead.text("/slaState")).isEqualTo("ok");
    }
    assertThat(acme.rep().get("/leads").expect(200).texts("/items", "slaState")).containsOnly("ok");
  }

  @Test
  void aCapturedLeadIsToBeAnsweredToo() {
    acme.capture(Leads.hot()).expect(202);

    Answer leads = acme.rep().get("/leads").expect(200);
    assertThat(leads.text("/items/0/slaState")).isEqualTo("ok");
    assertThat(Instant.parse(leads.text("/items/0/slaDueAt")))
        .isAfter(Instant.parse(leads.text("/items/0/createdAt")));
  }

  @Test
  void timeMakesItDueSoonAndThenLate() {
    Answer lead = acme.lead(Leads.cold());

    acme.moveClock(Duration.ofHours(46));
    assertThat(now(lead).text("/slaState")).isEqualTo("ok");
    acme.moveClock(Duration.ofMinutes(47 * 60 + 1));
    assertThat(now(lead).text("/slaState")).isEqualTo("due_soon");
    acme.moveClock(Duration.ofMinutes(48 * 60 + 1));
    assertThat(now(lead).text("/slaState")).isEqualTo("breached");
  }

  @Test
  void aRiseIntoAHigherTierBringsTheTimeForwardAndAFallGivesNoneBack() {
    Answer lead = acme.lead(Leads.cold());
    acme.moveClock(Duration.ofHours(2));

    Answer risen = patch(lead, best());
    Duration target = target(risen.number("/score/points"));
    assertThat(target).isLessThan(Duration.ofDays(2));
    assertThat(due(risen)).isEqualTo(Instant.parse(risen.text("/scoreUpdatedAt")).plus(target));

    Map<String, Object> worst = Leads.cold();
    worst.remove("email");
    Answer fallen = patch(risen, worst);
    assertThat(target(fallen.number("/score/points"))).isGreaterThan(target);
    assertThat(due(fallen)).isEqualTo(due(risen));
  }

  @Test
  void aRiseThatComesTooLateKeepsTheTime() {
    Answer lead = acme.lead(Leads.cold());
    acme.moveClock(Duration.ofMinutes(47 * 60 + 59));

    assertThat(due(patch(lead, best()))).isEqualTo(due(lead));
  }

  @Test
  void aClockThatRunsGivesNoEditorAConflict() {
    Answer lead = acme.lead(Leads.cold());
    patch(lead, best());
    Answer seen = now(lead);

    acme.moveClock(Duration.ofDays(3));

    assertThat(now(lead).etag()).isEqualTo(seen.etag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"call", "email", "meeting", "sms", "whatsapp", "chat"})
  void theFirstAnswerStopsTheClock(String type) {
    Answer lead = acme.lead(Leads.cold());
    acme.moveClock(Duration.ofHours(1));

    Answer logged = log(lead, Json.object("type", type, "direction", "outbound", "subject", "x"));

    acme.moveClock(Duration.ofDays(30));
    Answer answered = now(lead);
    assertThat(answered.text("/slaState")).isEqualTo("met");
    assertThat(answered.text("/firstResponseAt")).isEqualTo(logged.text("/occurredAt"));
    assertThat(due(answered)).isEqualTo(due(lead));
  }

  @Test
  void whatTheLeadSendsIsNoAnswer() {
    Answer lead = acme.lead(Leads.cold());

    log(lead, Json.object("type", "email", "direction", "inbound", "subject", "Hello?"));
    log(lead, Json.object("type", "note", "body", "Looks good"));

    assertThat(now(lead).text("/slaState")).isEqualTo("ok");
  }

  @Test
  void anAnswerAfterTheTimeIsLateUnlessItWasGivenBefore() {
    Answer lead = acme.lead(Leads.cold());
    acme.moveClock(Duration.ofHours(50));

    Answer call = log(lead, Json.object("type", "call", "direction", "outbound"));
    assertThat(now(lead).text("/slaState")).isEqualTo("met_late");

    String earlier = created(lead).plus(Duration.ofHours(3)).toString();
    acme.rep()
        .patch("/activities/" + call.text("/id"), call.etag(), Json.object("occurredAt", earlier))
        .expect(200);
    assertThat(now(lead).text("/slaState")).isEqualTo("met");
    assertThat(now(lead).text("/firstResponseAt")).isEqualTo(earlier);
  }

  @Test
  void withoutTheAnswerTheClockRunsOn() {
    Answer lead = acme.lead(Leads.cold());
    Answer call = log(lead, Json.object("type", "call", "direction", "outbound"));
    assertThat(now(lead).text("/slaState")).isEqualTo("met");

    acme.rep().delete("/activities/" + call.text("/id"), call.etag()).expect(204);

    assertThat(now(lead).text("/slaState")).isEqualTo("ok");
    assertThat(now(lead).at("/firstResponseAt").isNull()).isTrue();
    acme.moveClock(Duration.ofHours(49));
    assertThat(now(lead).text("/slaState")).isEqualTo("breached");
  }

  @Test
  void anAnsweredLeadsTimeStaysWhateverItsScore() {
    Answer lead = acme.lead(Leads.cold());
    log(lead, Json.object("type", "call", "direction", "outbound"));

    Answer risen = patch(now(lead), best());

    assertThat(due(risen)).isEqualTo(due(lead));
    assertThat(risen.text("/slaState")).isEqualTo("met");
  }

  @Test
  void importedLeadsAreHistory() {
    Answer upload =
        acme.admin().postText("/imports", "text/csv", "email\nada@example.com\n").expect(201);
    acme.admin()
        .post(
            "/imports/" + upload.text("/id") + "/start",
            Json.object("mapping", Map.of("fields", Map.of("email", Map.of("column", "email")))))
        .expect(202);
    Answer leads =
        Await.until(
            "the import",
            () -> acme.rep().get("/leads").expect(200),
            list -> list.at("/items/0/score/points").isInt());

    assertThat(leads.at("/items/0/slaState").isNull()).isTrue();
    Answer lead = acme.lead(leads.text("/items/0/id"));
    assertThat(patch(lead, best()).at("/slaDueAt").isNull()).isTrue();
  }

  @Test
  void aLeadThatIsClosedWithoutAnAnswerNeedsNone() {
    Answer lead = acme.lead(Leads.cold());

    close(lead);

    assertThat(now(lead).at("/slaState").isNull()).isTrue();
    acme.moveClock(Duration.ofDays(3));
    assertThat(list("slaState=breached")).isEmpty();
  }

  @Test
  void aDeletedLeadNeedsNoneUntilItIsRestored() {
    Answer lead = acme.lead(Leads.cold());
    acme.admin().delete("/leads/" + lead.text("/id"), lead.etag()).expect(204);

    Answer deleted = acme.admin().get("/leads?deleted=true").expect(200);
    assertThat(deleted.at("/items/0/slaState").isNull()).isTrue();
    assertThat(deleted.at("/items/0/slaDueAt").isNull()).isTrue();
    assertThat(acme.admin().get("/leads?deleted=true&slaState=ok").expect(200).list("/items"))
        .isEmpty();
    acme.admin()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/restore", deleted.text("/items/0/version"), null)
        .expect(200);
    assertThat(due(now(lead))).isEqualTo(due(lead));
  }

  @Test
  void aLeadThatIsReopenedUnansweredHasItsTimeAgain() {
    Answer lead = acme.lead(Leads.cold());
    close(lead);
    acme.moveClock(Duration.ofDays(5));

    Answer reopened = setStatus(lead, "new", null);

    assertThat(reopened.text("/slaState")).isEqualTo("ok");
    assertThat(due(reopened))
        .isEqualTo(Instant.parse(reopened.text("/updatedAt")).plus(Duration.ofDays(2)));
  }

  @Test
  void aLeadThatWasAnsweredStaysSoWhenItIsReopened() {
    Answer lead = acme.lead(Leads.cold());
    log(lead, Json.object("type", "call", "direction", "outbound"));
    close(lead);
    assertThat(now(lead).text("/slaState")).isEqualTo("met");
    acme.moveClock(Duration.ofDays(5));

    Answer reopened = setStatus(lead, "contacted", null);

    assertThat(reopened.text("/slaState")).isEqualTo("met");
    assertThat(due(reopened)).isEqualTo(due(lead));
  }

  @Test
  void aDealThatIsReopenedReopensItsLeadWithItsTime() {
    Answer warm = acme.lead(Leads.warm());
    Deals deals = new Deals(acme);
    Answer deal = acme.deal(warm.text("/dealId"));
    deals.lose(deal, "Price").expect(200);
    assertThat(now(warm).at("/slaState").isNull()).isTrue();
    acme.moveClock(Duration.ofDays(5));

    deals.reopen(deal).expect(200);

    assertThat(now(warm).text("/slaState")).isEqualTo("ok");
    assertThat(due(now(warm))).isAfter(due(warm).plus(Duration.ofDays(4)));
  }

  @Test
  void theListIsFilteredByStateAndTime() {
    Answer late = acme.lead(Leads.cold());
    Answer answered = acme.lead(Leads.cold());
    log(answered, Json.object("type", "call", "direction", "outbound"));
    Answer answeredLate = acme.lead(Leads.cold());
    acme.moveClock(Duration.ofHours(60));
    log(answeredLate, Json.object("type", "call", "direction", "outbound"));
    Answer fresh = acme.lead(Leads.cold());

    assertThat(list("slaState=breached")).containsExactly(late.text("/id"));
    assertThat(list("slaState=met")).containsExactly(answered.text("/id"));
    assertThat(list("slaState=met_late")).containsExactly(answeredLate.text("/id"));
    assertThat(list("slaState=ok")).containsExactly(fresh.text("/id"));
    assertThat(list("slaState=due_soon")).isEmpty();
    assertThat(list("slaState=breached&slaState=ok"))
        .containsExactlyInAnyOrder(late.text("/id"), fresh.text("/id"));
    assertThat(list("slaDueFrom=" + due(fresh))).containsExactly(fresh.text("/id"));
    assertThat(list("slaDueTo=" + due(fresh))).hasSize(3).doesNotContain(fresh.text("/id"));
    acme.moveClock(Duration.ofMinutes((60 + 47) * 60 + 30));
    assertThat(list("slaState=due_soon")).containsExactly(fresh.text("/id"));
  }

  @Test
  void theListIsSortedByWhatIsDueFirstPageByPage() {
    Answer slow = acme.lead(Leads.cold());
    Answer fast = acme.lead(Leads.hot());

    Answer first = acme.rep().get("/leads?sort=slaDueAt&limit=1").expect(200);
    Answer second =
        acme.rep()
            .get("/leads?sort=slaDueAt&limit=1&cursor=" + first.text("/nextCursor"))
            .expect(200);

    assertThat(first.text("/items/0/id")).isEqualTo(fast.text("/id"));
    assertThat(second.text("/items/0/id")).isEqualTo(slow.text("/id"));
  }

  private List<String> list(String query) {
    return acme.rep().get("/leads?" + query).expect(200).texts("/items", "id");
  }

  private void close(Answer lead) {
    setStatus(lead, "disqualified", "No budget");
  }

  private Answer setStatus(Answer lead, String status, String reason) {
    return acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/status",
            now(lead).etag(),
            Json.object("status", status, "reason", reason))
        .expect(200);
  }

  private Answer log(Answer lead, Map<String, Object> activity) {
    return acme.rep().post("/leads/" + lead.text("/id") + "/activities", activity).expect(201);
  }

  private Answer patch(Answer lead, Map<String, Object> facts) {
    return acme.rep().patch("/leads/" + lead.text("/id"), now(lead).etag(), facts).expect(200);
  }

  private Answer now(Answer lead) {
    return acme.lead(lead.text("/id"));
  }

  private static Map<String, Object> best() {
    Map<String, Object> facts = Leads.hot();
    facts.remove("email");
    return facts;
  }

  private static Duration target(int points) {
    if (points >= 85) {
      return Duration.ofHours(1);
    }
    if (points >= 60) {
      return Duration.ofHours(4);
    }
    return Duration.ofHours(points >= 40 ? 24 : 48);
  }

  private static Instant created(Answer lead) {
    return Instant.parse(lead.text("/createdAt"));
  }

  private static Instant due(Answer lead) {
    return Instant.parse(lead.text("/slaDueAt"));
  }
}
