package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.ServerLog;
import org.dealwright.tests.fixture.TestedStack;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those see who run the server. */
class OperationsIT {

  @Test
  void theNodeSaysThatItLives() {
    Answer live = application("health/live").expect(200);

    assertThat(live.text("/status")).isEqualTo("up");
    assertThat(live.header("Cache-Control")).contains("no-store");
  }

  @Test
  void theNodeSaysThatWhatItNeedsIsThere() {
    Answer ready = application("health/ready").expect(200);

    assertThat(ready.text("/status")).isEqualTo("up");
    assertThat(ready.at("/dependencies").properties())
        .allSatisfy(dependency -> assertThat(dependency.getValue().asBoolean()).isTrue());
    assertThat(ready.at("/dependencies").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("database", "migrations", "keycloak");
  }

  @Test
  void metricsCountRequestsByResourceNotById() {
    Organisation acme = Organisation.create();
    String lead = acme.lead(Leads.unknown()).text("/id");
    acme.lead(lead);

    User operator = User.operator();
    Answer metrics =
        operator
            .send(operator.request("/metrics").setHeader("Accept", "text/plain").GET())
            .expect(200);

    assertThat(metrics.body())
        .contains("dealwright_requests", "resource=\"/leads/{id}\"", "jvm_memory")
        .doesNotContain(lead);
  }

  @Test
  void eachAnswerHasARequestId() {
    Organisation acme = Organisation.create();

    for (Answer answer :
        List.of(
            acme.rep().get("/me"),
            acme.rep().get("/leads/7"),
            acme.capture(Leads.unknown()),
            acme.capture(Json.object()))) {
      assertThat(answer.header("Dealwright-Request-Id")).isPresent();
    }
  }

  @Test
  void theCallersRequestIdIsKeptWhereItIsOne() {
    User rep = Organisation.create().rep();

    assertThat(requestId(rep, "browser-tab.42")).isEqualTo("browser-tab.42");
    assertThat(requestId(rep, "x\" onload=")).isNotEqualTo("x\" onload=").hasSize(36);
  }

  @Test
  void aDefectIsInTheLogWithItsRequestAndOrganisationAndNotInTheAnswer() {
    Organisation acme = Organisation.create();

    Answer answer = acme.rep().get("/testing/failure").expectProblem(500, "internal-error");

    assertThat(answer.body()).doesNotContain("hunter2", "IllegalState", "org.", "\tat ");
    String id = answer.text("/requestId");
    assertThat(answer.header("Dealwright-Request-Id")).contains(id);
    JsonNode line = ServerLog.lineWith(id);
    assertThat(line.at("/mdc/requestId").asText()).isEqualTo(id);
    assertThat(line.at("/mdc/organisation").asText()).isEqualTo(acme.slug());
    assertThat(line.toString()).contains("hunter2", "FailureResource");
  }

  @ParameterizedTest
  @ValueSource(strings = {"statement", "batch"})
  void whatAFailedStatementWasAboutIsNotInTheLog(String kind) {
    Answer answer =
        Organisation.create()
            .rep()
            .get("/testing/failure/" + kind)
            .expectProblem(500, "internal-error");

    assertThat(ServerLog.lineWith(answer.text("/requestId")).toString())
        .contains("division by zero")
        .doesNotContain("ada@example.com");
  }

  @Test
  void theContextOfOneRequestDoesNotLeakIntoTheLogOfTheNext() {
    User rep = Organisation.create().rep();
    String first = rep.get("/testing/failure").text("/requestId");
    String second = rep.get("/testing/failure").text("/requestId");

    assertThat(second).isNotEqualTo(first);
    assertThat(ServerLog.linesWith(second))
        .allSatisfy(line -> assertThat(line.toString()).doesNotContain(first));
  }

  @Test
  void theDescriptionOfTheApiIsServed() {
    Answer description = application("openapi.yaml").expect(200);

    assertThat(description.body()).contains("openapi: 3.1", "operationId: crm.leads.list");
  }

  @Test
  void theManifestForHostsIsServed() {
    Answer manifest = application("ui/extensions.json").expect(200);

    assertThat(manifest.body()).contains("dw-");
  }

  private static Answer application(String path) {
    return Client.exchange(HttpRequest.newBuilder(TestedStack.application().resolve(path)).build());
  }

  private static String requestId(Client client, String given) {
    return client
        .send(client.request("/me").header("Dealwright-Request-Id", given).GET())
        .header("Dealwright-Request-Id")
        .orElseThrow();
  }
}
