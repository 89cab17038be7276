package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.ServerLog;
import org.dealwright.tests.fixture.TestedStack;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses, or fails at, before or after any of our REST methods. */
class ServerRefusalsIT {

  private static final String JSON = "application/json";
  private static final String AS_A_BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final User rep = Shared.ACME.rep();

  @ParameterizedTest
  @ValueSource(strings = {JSON, "*/*", "application/json, text/plain, */*"})
  void theApiAnswersStrangersWithAProblemWhateverTheyAccept(String accepted) {
    Answer answer = get(Client.anonymous(), "api/v1/leads", accepted);

    answer.expectProblem(401, "not-signed-in");
    assertThat(answer.header("WWW-Authenticate")).hasValueSatisfying(ServerRefusalsIT::isBearer);
    assertThat(answer.text("/instance")).isEqualTo("/dealwright/api/v1/leads");
    assertIsLogged(answer);
  }

  private static void isBearer(String challenge) {
    assertThat(challenge).startsWith("Bearer");
  }

  @Test
  void whoSaysNotWhatItAcceptsGetsAProblemToo() {
    URI leads = TestedStack.application().resolve("api/v1/leads");

    Client.exchange(HttpRequest.newBuilder(leads).build()).expectProblem(401, "not-signed-in");
  }

  @Test
  void aPathBesideTheApiIsAProblem() {
    for (String accepted : new String[] {JSON, AS_A_BROWSER}) {
      assertIsLogged(get(rep, "api/v2/leads", accepted).expectProblem(404, "not-found"));
    }
  }

  @Test
  void aMethodThatTheServerDoesNotAllowIsAProblem() {
    Answer answer =
        rep.send(request(rep, "ui/icon.svg", JSON).POST(BodyPublishers.ofString("icon")));

    assertIsLogged(answer.expectProblem(405, "method-not-allowed"));
  }

  @Test
  void aDefectOutsideTheRestMethodsIsInTheLogAndNotInTheAnswer() {
    Answer answer = get(rep, "testing/failure", JSON).expectProblem(500, "internal-error");

    assertThat(answer.body()).doesNotContain("hunter2", "IllegalState", "\tat ");
    assertThat(assertIsLogged(answer).toString()).contains("hunter2", "FailingServlet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing-here", "ui/nothing-here.js"})
  void aBrowserGetsAPageThatSaysWhatIsWrong(String path) {
    Answer page = get(rep, path, AS_A_BROWSER).expect(404);

    assertThat(page.header("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.body())
        .contains("<html lang=\"en\">", "Not found", "href=\"/dealwright/\"", id(page));
    assertIsLogged(page);
  }

  @Test
  void aBrowserGetsNoStackTrace() {
    Answer page = get(rep, "testing/failure", AS_A_BROWSER).expect(500);

    assertThat(page.body()).contains("That did not work").doesNotContain("hunter2", "\tat ");
    assertIsLogged(page);
  }

  @Test
  void thePageSpeaksTheUsersLanguage() {
    Answer page =
        rep.send(
            request(rep, "nothing-here", AS_A_BROWSER)
                .header("Accept-Language", "de-CH,en;q=0.5")
                .GET());

    assertThat(page.expect(404).body()).contains("<html lang=\"de\">", "Nicht gefunden");
  }

  @Test
  void aSignInThatFailedMayBeBegunAgain() {
    Answer page =
        get(Client.anonymous(), "sign-in/Ym9hcmQ?code=old&state=old", AS_A_BROWSER).expect(400);

    assertThat(page.body()).contains("href=\"/dealwright/sign-in/Ym9hcmQ\"");
  }

  @Test
  void thePageOfFailuresIsNoAddressOfItsOwn() {
    get(rep, "error", JSON).expectProblem(404, "not-found");
  }

  private static Answer get(Client client, String path, String accepted) {
    return client.send(request(client, path, accepted).GET());
  }

  private static HttpRequest.Builder request(Client client, String path, String accepted) {
    return client
        .request("")
        .uri(TestedStack.application().resolve(path))
        .setHeader("Accept", accepted);
  }

  private static String id(Answer answer) {
    return answer.header("Dealwright-Request-Id").orElseThrow();
  }

  private static JsonNode assertIsLogged(Answer answer) {
    JsonNode line = ServerLog.lineWith(id(answer));
    assertThat(line.at("/mdc/requestId").asText()).isEqualTo(id(answer));
    return line;
  }

  /** These tests change nothing in it. */
  private static final class Shared {
    static final Organisation ACME = Organisation.create();
  }
}
