package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.EventReader;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TestedStack;
import org.dealwright.tests.fixture.TestedWar;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The WAR as it is shipped, with its own clock: it takes the other's place under the last test. */
@Order(Integer.MAX_VALUE)
class ShippedWarIT {

  private static final Duration READY_LIMIT = Duration.ofMinutes(2);
  private static final Pattern TROUBLE = Pattern.compile(" (ERROR|FATAL) \\[|^\\tat |Exception");

  private static WildFlyServer server;
  private static int linesBefore;

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @BeforeAll
  static void deploy() throws IOException {
    server = TestedStack.get().server();
    Path war = TestedWar.shipped();
    undeployUnderOpenStreams(war.getFileName().toString());
    linesBefore = log().size();
    server.deploy(war);
    server.awaitReady("/dealwright/health/ready", READY_LIMIT);
  }

  /** Those who listen are told, and nothing of the WAR goes on in the server. */
  private static void undeployUnderOpenStreams(String name) throws IOException {
    User rep = Organisation.create().rep();
    try (EventReader one = rep.stream("/events?topic=leads");
        EventReader other = rep.stream("/events?topic=deals")) {
      server.undeploy(name);
      for (EventReader reader : List.of(one, other)) {
        assertThat(reader.await("end").data()).contains("node-stops");
        Await.until("the stream's end", reader::hasEnded, ended -> ended);
      }
    }
    assertThat(threads().lines().filter(line -> line.contains("deployment." + name))).isEmpty();
  }

  private static String threads() throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process dump =
        new ProcessBuilder(jcmd, Long.toString(server.pid()), "Thread.print")
            .redirectErrorStream(true)
            .start();
    String threads = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(threads).contains("org.jboss");
    return threads;
  }

  @Test
  void leadsComeInAreScoredAndRescoredAndTheLogTellsOfNoTrouble() throws IOException {
    Client.anonymous().get("/public/testing/clock").expectProblem(404, "not-found");
    aReaderLeaves();
    acme.capture(Leads.hot()).expect(202);
    LeadsFile.bring(acme, LeadsFile.varied(20));

    Page leads = tabs.open(acme.rep(), "leads?sort=-score");
    assertThat(leads.getByTestId("lead-row")).hasCount(21);
    assertThat(leads.getByTestId("lead-row").first()).containsText("Analytical Engines");
    assertThat(acme.rep().get("/leads?limit=100").expect(200).list("/items"))
        .allSatisfy(lead -> assertThat(lead.at("/score/points").isInt()).isTrue());

    JsonNode night = rescored();
    assertThat(night.at("/state").asText()).isEqualTo("done");
    assertThat(night.at("/leads").asInt()).as("open leads").isEqualTo(19);
    assertThat(log().stream().skip(linesBefore).filter(TROUBLE.asPredicate())).isEmpty();
  }

  /** As most do: without a word, so that only what is sent next finds it out. */
  private static void aReaderLeaves() {
    Organisation other = Organisation.create();
    User operator = User.operator();
    other.rep().stream("/events?topic=leads").close();
    Await.until(
        "the end of its stream",
        () -> {
          other.lead(Leads.cold());
          return operator
              .send(operator.request("/metrics").setHeader("Accept", "text/plain").GET())
              .expect(200)
              .body();
        },
        metrics -> metrics.contains("dealwright_event_streams 0.0"));
  }

  /** The nightly job, begun by hand. */
  private JsonNode rescored() {
    String id = acme.admin().post("/admin/jobs/lead-score-refresh").expect(202).text("/runId");
    return Await.until("the run", () -> run(id), run -> run.at("/finishedAt").isTextual());
  }

  private static JsonNode run(String id) {
    Answer runs = User.operator().get("/admin/jobs/runs?limit=200").expect(200);
    return runs.list("/items").stream()
        .filter(run -> run.at("/id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> log() throws IOException {
    try (Stream<String> lines = Files.lines(server.log())) {
      return lines.toList();
    }
  }
}
