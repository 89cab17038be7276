package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changed what, when and from where. */
class AuditLogIT {

  private final Organisation acme = Organisation.create();

  @Test
  void anEntryTellsWhoChangedWhatFromWhereAndInWhichRequest() {
    Answer lead = acme.lead(Leads.cold());

    Answer changed =
        acme.rep()
            .patch(
                "/leads/" + lead.text("/id"),
                lead.etag(),
                Json.object("company", "Difference Engines", "phone", null))
            .expect(200);

    JsonNode entry = log("?action=lead.updated&record=" + lead.text("/id")).at("/items/0");
    assertThat(entry.at("/operation").asText()).isEqualTo("crm.leads.update");
    assertThat(entry.at("/recordType").asText()).isEqualTo("lead");
    assertThat(entry.at("/recordId").asText()).isEqualTo(lead.text("/id"));
    assertThat(entry.at("/actor/id").asText()).isEqualTo(acme.rep().subject());
    assertThat(entry.at("/actor/name").asText()).isEqualTo(acme.rep().displayName());
    assertThat(entry.at("/remoteAddress").asText()).isEqualTo("127.0.0.1");
    assertThat(entry.at("/requestId").asText())
        .isEqualTo(changed.header("Dealwright-Request-Id").orElseThrow());
    assertThat(entry.at("/changes").toString())
        .contains(
            "{\"field\":\"company\",\"from\":\"Analytical Engines\",\"to\":\"Difference Engines\"}",
            "{\"field\":\"phone\",\"from\":\"+49 30 901820\",\"to\":null}")
        .doesNotContain("jobTitle");
  }

  @Test
  void whatARequestSetsOffIsTheAutomationsButNamesTheRequest() {
    Answer lead = acme.lead(Leads.warm());

    JsonNode made = log("?action=deal.created&record=" + lead.text("/dealId")).at("/items/0");

    assertThat(made.at("/actor/kind").asText()).isEqualTo("automation");
    assertThat(made.at("/operation").asText()).isEqualTo("crm.leads.create");
    assertThat(log("?record=" + lead.text("/id")).texts("/items", "action"))
        .containsExactlyInAnyOrder("lead.created", "lead.status-changed");
  }

  @Test
  void aFormIsLoggedWithItsSenderAndWhatBecameOfIt() {
    acme.capture(Leads.cold()).expect(202);

    Answer created =
        Await.until(
            "the lead", () -> log("?action=lead.created"), list -> !list.list("/items").isEmpty());

    assertThat(created.text("/items/0/actor/kind")).isEqualTo("visitor");
    JsonNode received = log("?action=submission").at("/items/0");
    assertThat(received.at("/operation").asText()).isEqualTo("crm.leads.capture");
    assertThat(received.at("/remoteAddress").asText()).isEqualTo("127.0.0.1");
  }

  @Test
  void whatWasRefusedOrChangedNothingIsNotLogged() {
    Answer lead = acme.lead(Leads.cold());
    String path = "/leads/" + lead.text("/id");
    int before = log("").list("/items").size();

    acme.rep().patch(path, "\"7-0\"", Json.object("company", "Other")).expect(412);
    acme.rep().patch(path, lead.etag(), Json.object("email", "none")).expect(400);
    acme.rep().patch(path, lead.etag(), Json.object("company", "Analytical Engines")).expect(200);

    assertThat(log("").list("/items")).hasSize(before);
  }

  @Test
  void theLogIsFilteredByActorOperationRecordAndDate() {
    Answer lead = acme.lead(Leads.cold());
    acme.admin().post("/leads", Leads.cold()).expect(201);
    String at = log("?record=" + lead.text("/id")).text("/items/0/at");

    assertThat(log("?actor=" + acme.admin().subject()).texts("/items", "operation"))
        .containsOnly("crm.leads.create");
    assertThat(log("?action=lead.created").list("/items")).hasSize(2);
    assertThat(log("?action=lead").list("/items")).hasSize(2);
    assertThat(log("?action=lea").list("/items")).isEmpty();
    assertThat(log("?operation=crm.leads.create").list("/items")).hasSize(2);
    assertThat(log("?operation=crm.leads.update").list("/items")).isEmpty();
    assertThat(log("?action=lead&dateFrom=" + at).list("/items")).hasSize(2);
    assertThat(log("?action=lead&dateTo=" + at).list("/items")).isEmpty();
  }

  @Test
  void pagesFollowEachOther() {
    acme.lead(Leads.cold());
    acme.lead(Leads.cold());
    List<String> whole = log("").texts("/items", "id");

    Answer first = log("?limit=2");
    Answer second = log("?limit=2&cursor=" + first.text("/nextCursor"));

    assertThat(
            Stream.concat(
                first.texts("/items", "id").stream(), second.texts("/items", "id").stream()))
        .containsExactlyElementsOf(whole.subList(0, Math.min(4, whole.size())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "cursor=abc", "dateFrom=never", "actor=%00"})
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    assertThat(
            acme.admin().get("/audit?" + query).expectProblem(400, "validation-failed").pointers())
        .containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void onlyAdminsReadTheLog() {
    for (User user : List.of(acme.rep(), User.operator())) {
      user.get("/audit").expectProblem(403, "not-permitted");
      user.post("/audit/verify").expectProblem(403, "not-permitted");
      csv(user, "").expectProblem(403, "not-permitted");
    }
    Client.anonymous().get("/audit").expect(401);
  }

  @Test
  void anotherOrganisationsLogIsNotShown() {
    Answer lead = acme.lead(Leads.cold());
    Organisation globex = Organisation.create();

    assertThat(globex.admin().get("/audit?record=" + lead.text("/id")).expect(200).list("/items"))
        .isEmpty();
    assertThat(csv(globex.admin(), "").expect(200).body()).doesNotContain("Byron");
  }

  @Test
  void theLogIsExportedAsAFileThatSpreadsheetsOpenSafely() {
    Map<String, Object> lead = Leads.cold();
    lead.put("company", "=HYPERLINK(\"http://evil.example\")");
    acme.lead(lead);

    Answer file = csv(acme.admin(), "?action=lead.created").expect(200);

    assertThat(file.header("Content-Disposition").orElseThrow()).contains("audit.csv");
    assertThat(file.body().lines().findFirst().orElseThrow())
        .startsWith("at,action,operation,record,actorKind,actorId,actorName,remoteAddress");
    assertThat(file.body())
        .contains("crm.leads.create", acme.rep().displayName(), ",firstName,,Ada,")
        .contains("'=HYPERLINK")
        .doesNotContain("deal.created");
  }

  private static Answer csv(User user, String query) {
    return user.send(
        user.request("/audit/export.csv" + query).setHeader("Accept", "text/csv").GET());
  }

  private Answer log(String query) {
    return acme.admin().get("/audit" + query).expect(200);
  }
}
