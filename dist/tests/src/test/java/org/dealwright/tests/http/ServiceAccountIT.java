package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Service;
import org.dealwright.tests.fixture.Signals;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.Test;

/** Programs with an account of their own, bound to one organisation and to what they are for. */
class ServiceAccountIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aProgramSendsLeadsAndSignalsAndHistorySaysThatItWasAProgram() {
    Service program = acme.newService("leads:read", "leads:write", "signals:write");

    Answer lead = program.post("/leads", Leads.mild()).expect(201);
    program.post("/signals", Signals.body(Signals.of(lead, "email_open"))).expect(200);
    Answer call =
        program
            .post("/leads/" + lead.text("/id") + "/activities", Map.of("type", "call"))
            .expect(201);

    assertThat(call.text("/actor/kind")).isEqualTo("service");
    assertThat(call.text("/actor/id")).isEqualTo(program.subject());
    assertThat(call.text("/actor/name")).isEqualTo(program.clientId());
    JsonNode entry =
        acme.admin().get("/audit?record=" + lead.text("/id")).expect(200).list("/items").stream()
            .filter(one -> one.at("/action").asText().equals("lead.created"))
            .findFirst()
            .orElseThrow();
    assertThat(entry.at("/actor/kind").asText()).isEqualTo("service");
    assertThat(entry.at("/actor/name").asText()).isEqualTo(program.clientId());
  }

  @Test
  void eachScopeIsForOneThing() {
    Answer lead = acme.lead(Leads.mild());
    Service reader = acme.newService("leads:read");
    Service writer = acme.newService("leads:write");
    Service sender = acme.newService("signals:write");
    Map<String, Object> signals = Signals.body(Signals.of(lead, "email_open"));

    reader.get("/leads").expect(200);
    reader.post("/leads", Leads.mild()).expectProblem(403, "not-permitted");
    reader.post("/signals", signals).expectProblem(403, "not-permitted");
    writer.get("/leads").expectProblem(403, "not-permitted");
    writer.post("/leads", Leads.mild()).expect(201);
    writer.post("/signals", signals).expectProblem(403, "not-permitted");
    sender.get("/leads").expectProblem(403, "not-permitted");
    sender.post("/leads", Leads.mild()).expectProblem(403, "not-permitted");
    sender.post("/signals", signals).expect(200);
  }

  @Test
  void aProgramIsNoAdminAndWorksInOneOrganisationAlone() {
    Service program = acme.newService("leads:read", "leads:write", "signals:write");
    Answer lead = program.post("/leads", Leads.mild()).expect(201);
    Organisation globex = Organisation.create();

    program.delete("/leads/" + lead.text("/id"), lead.etag()).expectProblem(403, "not-permitted");
    for (String path : List.of("/settings", "/audit", "/organisations", "/admin/jobs/runs")) {
      program.get(path).expectProblem(403, "not-permitted");
    }
    program
        .send(program.request("/leads").header("Dealwright-Organisation", globex.slug()).GET())
        .expectProblem(403, "not-permitted");
    program.get("/leads/" + globex.lead(Leads.mild()).text("/id")).expectProblem(404, "not-found");
  }

  /** The example of the README, as it stands there. */
  @Test
  void theExampleWorks() throws IOException, InterruptedException {
    Service program = acme.newService("leads:read", "leads:write");
    Path examples = Path.of(System.getProperty("dealwright.tests.examples"));
    ProcessBuilder example =
        new ProcessBuilder("bash", examples.resolve("send-lead.sh").toString(), "ada@example.com")
            .redirectErrorStream(true);
    String server = TestedStack.application().toString();
    example
        .environment()
        .putAll(
            Map.of(
                "DEALWRIGHT_URL", server.substring(0, server.length() - 1),
                "KEYCLOAK_URL", TestedStack.get().keycloak().realmUri().toString(),
                "CLIENT_ID", program.clientId(),
                "CLIENT_SECRET", program.clientId()));

    Process process = example.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("ada@example.com");
    assertThat(acme.rep().get("/leads?q=ada%40example.com").expect(200).number("/total")).isOne();
  }
}
