package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user says where a lead stands. */
class LeadStatusIT {

  private final Organisation acme = Organisation.create();

  @ParameterizedTest
  @CsvSource({
    "contacted, negotiating, 200",
    "negotiating, contacted, 200",
    "contacted, new, 409",
    "contacted, contacted, 200",
    "won, qualified, 200",
    "won, new, 200",
    "won, lost, 409",
    "lost, disqualified, 409",
    "lost, proposal, 200"
  })
  void anOpenLeadGoesAnywhereButBackToNewAndAClosedOneIsOpenedFirst(
      String before, String after, int answer) {
    Answer lead = set(acme.lead(Leads.unknown()), before, "because").expect(200);

    Answer moved = set(lead, after, "because");

    assertThat(moved.status()).isEqualTo(answer);
    assertThat(acme.lead(lead.text("/id")).text("/status"))
        .isEqualTo(answer == 200 ? after : before);
    if (answer == 409) {
      moved.expectProblem(409, "status-not-allowed");
    }
  }

  @Test
  void aLeadThatEndsBadlyNeedsAReasonAndKeepsItUntilItIsOpenedAgain() {
    Answer lead = acme.lead(Leads.unknown());
    for (String status : new String[] {"lost", "disqualified"}) {
      assertThat(set(lead, status, " ").expectProblem(400, "validation-failed").pointers())
          .containsExactly("/reason");
    }

    Answer lost = set(lead, "lost", "No budget").expect(200);
    assertThat(lost.text("/statusReason")).isEqualTo("No budget");
    Answer open = set(lost, "contacted", null).expect(200);

    assertThat(open.at("/statusReason").isNull()).isTrue();
  }

  @Test
  void whereALeadEndsItsOpenDealEndsForTheSameReason() {
    Answer hot = acme.lead(Leads.hot());
    assertThat(hot.text("/deal/status")).isEqualTo("open");

    Answer lost = set(hot, "disqualified", "A student").expect(200);

    assertThat(lost.text("/status")).isEqualTo("disqualified");
    assertThat(lost.text("/deal/status")).isEqualTo("lost");
    assertThat(lost.text("/deal/closeReason")).isEqualTo("A student");
  }

  @Test
  void aStatusAloneMovesNoOpenDeal() {
    Answer hot = acme.lead(Leads.hot());

    Answer moved = set(hot, "negotiating", null).expect(200);

    assertThat(moved.at("/deal")).isEqualTo(hot.at("/deal"));
    assertThat(moved.at("/stage")).isEqualTo(hot.at("/stage"));
  }

  @Test
  void anOldVersionIsRefusedWithThePresentLead() {
    Answer lead = acme.lead(Leads.unknown());
    set(lead, "contacted", null).expect(200);

    Answer stale = set(lead, "qualified", null).expectProblem(412, "version-conflict");

    assertThat(stale.text("/current/status")).isEqualTo("contacted");
  }

  @Test
  void aStatusMustBeGivenAndKnown() {
    Answer lead = acme.lead(Leads.unknown());

    assertThat(set(lead, null, null).pointers()).containsExactly("/status");
    assertThat(set(lead, "asleep", null).pointers()).containsExactly("/status");
  }

  @Test
  void severalLeadsAreChangedAtOnceEachByItself() {
    Answer first = acme.lead(Leads.unknown());
    Answer second = acme.lead(Leads.unknown());
    set(second, "contacted", null).expect(200);

    Answer bulk =
        bulk(Json.object("items", items(first, second), "patch", Map.of("company", "Acme")));

    assertThat(bulk.number("/changed")).isOne();
    assertThat(bulk.at("/items/0/code").isNull()).isTrue();
    assertThat(bulk.text("/items/1/code")).isEqualTo("version-conflict");
    assertThat(acme.lead(first.text("/id")).text("/company")).isEqualTo("Acme");
    assertThat(acme.lead(second.text("/id")).at("/company").isNull()).isTrue();
  }

  @Test
  void severalLeadsGetAnOwnerAStatusOrAStageAtOnce() {
    Answer first = acme.lead(Leads.unknown());
    Answer second = acme.lead(Leads.unknown());

    bulk(
        Json.object(
            "items", items(first, second), "patch", Map.of("assignedTo", acme.rep().userName())));
    bulk(
        Json.object(
            "items", items(read(first), read(second)), "status", "lost", "reason", "No answer"));
    Answer again =
        bulk(
            Json.object(
                "items",
                items(read(first), read(second)),
                "stageId",
                acme.pipeline().stage("Demo scheduled")));

    assertThat(read(first).text("/assignedTo")).isEqualTo(acme.rep().subject());
    assertThat(read(first).text("/statusReason")).isEqualTo("No answer");
    assertThat(again.number("/refused")).isEqualTo(2);
  }

  @Test
  void aRefusedLeadStopsNoOtherWhateverTheRequestCarriesAndARepetitionDoesNothingMore() {
    Answer first = acme.lead(Leads.unknown());
    Answer second = acme.lead(Leads.unknown());
    set(second, "contacted", null).expect(200);
    Map<String, Object> request =
        Json.object("items", items(second, first), "patch", Map.of("company", "Acme"));

    assertThat(withKey(request).number("/changed")).isOne();
    assertThat(withKey(request).number("/changed")).isZero();

    assertThat(read(first).text("/company")).isEqualTo("Acme");
  }

  private Answer withKey(Map<String, Object> request) {
    return acme.rep()
        .send(
            acme.rep()
                .request("/leads/bulk")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "once")
                .POST(BodyPublishers.ofString(Json.write(request))))
        .expect(200);
  }

  @Test
  void aBulkChangeIsOneChangeOfSomeLeads() {
    Answer lead = acme.lead(Leads.unknown());

    assertThat(bulkRefused(Json.object("items", items(), "status", "contacted")))
        .containsExactly("/items");
    assertThat(bulkRefused(Json.object("items", items(lead, lead), "status", "contacted")))
        .containsExactly("/items/1/id");
    assertThat(bulkRefused(Json.object("items", items(lead)))).containsExactly("");
  }

  @Test
  void theSamePersonIsFoundByAddressAndNumberHoweverWritten() {
    Map<String, Object> form = Leads.warm();
    Answer lead = acme.lead(form);
    String email = ((String) form.get("email")).toUpperCase(Locale.ROOT);

    Answer found =
        acme.rep().get("/leads/matches?country=DE&phone=030%20901820&email=" + email).expect(200);

    assertThat(found.text("/items/0/lead/id")).isEqualTo(lead.text("/id"));
    assertThat(found.at("/items/0/by").toString()).isEqualTo("[\"email\",\"phone\"]");
    assertThat(acme.rep().get("/leads/matches?email=nobody@example.com").list("/items")).isEmpty();
    assertThat(acme.rep().get("/leads/" + lead.text("/id") + "/matches").list("/items")).isEmpty();
  }

  private Answer set(Answer lead, String status, String reason) {
    return acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/status",
            lead.etag(),
            Json.object("status", status, "reason", reason));
  }

  private Answer read(Answer lead) {
    return acme.lead(lead.text("/id"));
  }

  private static List<Map<String, Object>> items(Answer... leads) {
    return Arrays.stream(leads)
        .map(lead -> Json.object("id", lead.text("/id"), "tag", lead.etag()))
        .toList();
  }

  private Answer bulk(Map<String, Object> request) {
    return acme.rep().post("/leads/bulk", request).expect(200);
  }

  private List<String> bulkRefused(Map<String, Object> request) {
    return acme.rep()
        .post("/leads/bulk", request)
        .expectProblem(400, "validation-failed")
        .pointers();
  }
}
