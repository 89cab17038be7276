package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** Entering and changing leads. */
class LeadEditingIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aNewLeadIsReturnedWithItsPlaceAndTag() {
    Map<String, Object> request = Leads.warm();
    request.put("tags", List.of("fair", "vienna"));
    request.put("customFields", Map.of("seats", 12));

    Answer created = acme.rep().post("/leads", request).expect(201);

    assertThat(created.header("Location").orElseThrow()).endsWith("/leads/" + created.text("/id"));
    Answer read = acme.lead(created.text("/id"));
    assertThat(created.list("/matches")).isEmpty();
    assertThat(read.at("/matches").isNull()).isTrue();
    assertThat(without(read.json(), "matches")).isEqualTo(without(created.json(), "matches"));
    assertThat(read.etag()).isEqualTo(created.etag());
    assertThat(read.text("/company")).isEqualTo("Analytical Engines");
    assertThat(read.number("/estimatedValue/amount")).isEqualTo(2_000_000);
    assertThat(read.at("/tags")).hasToString("[\"fair\",\"vienna\"]");
    assertThat(read.number("/customFields/seats")).isEqualTo(12);
  }

  private static JsonNode without(JsonNode record, String field) {
    return ((ObjectNode) record.deepCopy()).without(field);
  }

  @Test
  void aPatchChangesWhatItNamesAndClearsWhatIsNull() {
    Map<String, Object> request = Leads.warm();
    request.put("customFields", Map.of("a", "1", "b", "2"));
    Answer lead = acme.lead(request);

    Answer changed =
        patch(
                lead,
                Json.object(
                    "company",
                    "Difference Engines",
                    "phone",
                    null,
                    "customFields",
                    Json.object("a", null, "c", "3")))
            .expect(200);

    assertThat(changed.text("/company")).isEqualTo("Difference Engines");
    assertThat(changed.at("/phone").isNull()).isTrue();
    assertThat(changed.at("/customFields")).hasToString("{\"b\":\"2\",\"c\":\"3\"}");
    assertThat(changed.text("/jobTitle")).isEqualTo("Marketing Manager");
    assertThat(changed.etag()).isNotEqualTo(lead.etag());
    assertThat(acme.lead(lead.text("/id")).json()).isEqualTo(changed.json());
  }

  @Test
  void aPatchWithoutAnyChangeKeepsTheVersion() {
    Answer lead = acme.lead(Leads.cold());

    Answer same = patch(lead, Json.object("company", "Analytical Engines")).expect(200);

    assertThat(same.etag()).isEqualTo(lead.etag());
    assertThat(changes(lead)).isEmpty();
  }

  @Test
  void aPatchMustSayWhichVersionItIsBasedOn() {
    Answer lead = acme.lead(Leads.warm());
    var request =
        acme.rep()
            .request("/leads/" + lead.text("/id"))
            .header("Content-Type", "application/merge-patch+json")
            .method("PATCH", BodyPublishers.ofString("{}"));

    acme.rep().send(request).expectProblem(428, "precondition-required");
    acme.rep()
        .patch("/leads/" + lead.text("/id"), "latest", Map.of())
        .expectProblem(400, "validation-failed");
  }

  @Test
  void aPatchOfAnOldVersionIsRefusedWithThePresentLead() {
    Answer lead = acme.lead(Leads.warm());
    patch(lead, Json.object("company", "Difference Engines")).expect(200);

    Answer refused =
        patch(lead, Json.object("company", "Other")).expectProblem(412, "version-conflict");

    assertThat(refused.text("/current/company")).isEqualTo("Difference Engines");
    assertThat(acme.lead(lead.text("/id")).text("/company")).isEqualTo("Difference Engines");
  }

  @Test
  void aScoreThatTheMachineWritesDoesNotMakeAnEditorsVersionOld() {
    Answer lead = acme.lead(Leads.mild());
    Answer improved = patch(lead, Json.object("jobTitle", "CEO")).expect(200);

    patch(improved, Json.object("industry", "Rail")).expect(200);
  }

  @Test
  void whatAPatchCannotSetIsNamed() {
    Answer lead = acme.lead(Leads.warm());

    for (String field : List.of("score", "status", "id", "version", "createdAt")) {
      Answer refused =
          patch(lead, Json.object(field, "100")).expectProblem(400, "validation-failed");
      assertThat(refused.pointers()).containsExactly("/" + field);
    }
    assertThat(
            patch(lead, Json.object("companySize", "many"))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/companySize");
    assertThat(acme.lead(lead.text("/id")).etag()).isEqualTo(lead.etag());
  }

  @Test
  void aLeadKeepsSomeWayToReachIt() {
    Answer lead = acme.lead(Leads.unknown());

    patch(lead, Json.object("email", null)).expectProblem(400, "validation-failed");
  }

  @Test
  void eachChangeIsRecordedWithWhoMadeIt() {
    Answer lead = acme.lead(Leads.cold());
    User tomasz = acme.admin();
    acme.moveClock(Duration.ofHours(2));

    tomasz
        .patch(
            "/leads/" + lead.text("/id"),
            lead.etag(),
            Json.object("company", "Difference Engines", "phone", null))
        .expect(200);

    List<JsonNode> changes = changes(lead);
    assertThat(changes.stream().map(change -> change.at("/field").asText()))
        .containsExactlyInAnyOrder("company", "phone");
    JsonNode company =
        changes.stream()
            .filter(change -> change.at("/field").asText().equals("company"))
            .findFirst()
            .orElseThrow();
    assertThat(company.at("/from").asText()).isEqualTo("Analytical Engines");
    assertThat(company.at("/to").asText()).isEqualTo("Difference Engines");
    assertThat(company.at("/actor/kind").asText()).isEqualTo("user");
    assertThat(company.at("/actor/id").asText()).isEqualTo(tomasz.subject());
    assertThat(company.at("/actor/name").asText()).isEqualTo(tomasz.displayName());
    assertThat(company.at("/at").asText()).isGreaterThan(lead.text("/createdAt"));
  }

  @Test
  void whatAFormAddsIsRecordedAsTheFormsDoing() {
    Map<String, Object> form = Leads.unknown();
    acme.capture(form).expect(202);
    form.put("company", "Analytical Engines");
    acme.capture(form).expect(202);

    Answer lead = acme.rep().get("/leads").expect(200);
    Answer changes =
        acme.rep().get("/leads/" + lead.text("/items/0/id") + "/field-changes").expect(200);

    assertThat(changes.texts("/items", "field")).contains("company");
    assertThat(changes.text("/items/0/field")).isEqualTo("company");
    assertThat(changes.text("/items/0/actor/kind")).isEqualTo("visitor");
  }

  @Test
  void aStatusThatAThresholdSetsIsRecordedAsTheAutomationsDoing() {
    Answer lead = acme.lead(Leads.warm());

    List<JsonNode> changes = changes(lead);

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).at("/field").asText()).isEqualTo("status");
    assertThat(changes.get(0).at("/to").asText()).isEqualTo("qualified");
    assertThat(changes.get(0).at("/actor/kind").asText()).isEqualTo("automation");
  }

  @Test
  void theMediaTypeOfMergePatchesIsTaken() {
    Answer lead = acme.lead(Leads.cold());

    Answer changed =
        acme.rep()
            .send(
                acme.rep()
                    .request("/leads/" + lead.text("/id"))
                    .header("Content-Type", "application/merge-patch+json")
                    .header("If-Match", lead.etag())
                    .method("PATCH", BodyPublishers.ofString("{\"company\": null}")))
            .expect(200);

    assertThat(changed.at("/company").isNull()).isTrue();
  }

  @Test
  void aNewLeadMustHaveNameAndAddress() {
    Answer refused = acme.rep().post("/leads", Map.of()).expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).contains("/firstName", "/lastName", "/email");
  }

  @Test
  void tagsAndCustomFieldsHaveTheirRules() {
    Map<String, Object> request = Leads.unknown();
    request.put("tags", Arrays.asList("x".repeat(51)));
    request.put("customFields", Map.of("list", List.of(1, 2)));

    Answer refused = acme.rep().post("/leads", request).expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).contains("/tags", "/customFields/list");
  }

  private Answer patch(Answer lead, Map<String, Object> patch) {
    return acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), patch);
  }

  private List<JsonNode> changes(Answer lead) {
    return acme.rep()
        .get("/leads/" + lead.text("/id") + "/field-changes")
        .expect(200)
        .list("/items");
  }

  @Test
  void anOwnerIsNamedByIdUserNameOrAddressAndKeptByItsId() {
    String admin = acme.admin().subject();
    Map<String, Object> form = Leads.unknown();
    form.put("assignedTo", acme.admin().userName().toUpperCase(Locale.ROOT));
    Answer lead = acme.lead(form);
    assertThat(lead.text("/assignedTo")).isEqualTo(admin);

    Answer refused =
        patch(lead, Json.object("assignedTo", "nobody")).expectProblem(400, "validation-failed");

    assertThat(refused.pointers()).containsExactly("/assignedTo");
    assertThat(acme.lead(lead.text("/id")).text("/assignedTo")).isEqualTo(admin);
  }
}
