package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TestedStack;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what each may do. */
class SignInIT {

  private static final String ANY_KIND = "application/json, text/plain";

  static Stream<OpenApi.Operation> protectedOperations() {
    return OpenApi.operations().stream().filter(operation -> !operation.isPublic());
  }

  @ParameterizedTest
  @MethodSource("protectedOperations")
  void withoutATokenNothingIsAnswered(OpenApi.Operation operation) {
    send(Client.anonymous(), operation, operation.accept()).expectProblem(401, "not-signed-in");
  }

  @ParameterizedTest
  @MethodSource("protectedOperations")
  void aTokenForAnotherApplicationOfTheRealmIsRefused(OpenApi.Operation operation) {
    Client stranger = Shared.ACME.rep().through("stranger");

    send(stranger, operation, operation.accept()).expectProblem(401, "not-signed-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
  void aTokenThatIsNoneIsRefused(String token) {
    Client.withToken(token).get("/me").expectProblem(401, "not-signed-in");
  }

  @Test
  void aTokenWhoseContentWasChangedIsRefused() {
    String[] parts = Shared.ACME.rep().token().split("\\.", -1);
    String signature = parts[2].startsWith("A") ? "B" : "A";

    Client.withToken(parts[0] + "." + parts[1] + "." + signature + parts[2].substring(1))
        .get("/me")
        .expectProblem(401, "not-signed-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "board", "leads?status=new", "leads/7", "imports", "dashboard/crm"})
  void aPageIsThereForAnybodyAndHoldsNothing(String page) {
    Answer shell = page(Client.anonymous(), page).expect(200);

    assertThat(shell.body()).contains("<dw-app></dw-app>");
    assertThat(shell.header("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sign-in/Ym9hcmQ", "sign-in", "logout", "no-page", "api/v1/leads"})
  void whereTheServerItselfAsksForTheSignInItKeepsThePath(String path) {
    String form = page(Client.anonymous(), path).expect(302).header("Location").orElseThrow();

    assertThat(form)
        .startsWith(TestedStack.get().keycloak().realmUri().toString())
        .contains(URLEncoder.encode(address(path).toString(), StandardCharsets.UTF_8));
  }

  @Test
  void theSignInLeadsBackToAPageOfOursAndNowhereElse() {
    assertThat(wayBack("leads?status=new&sort=-score"))
        .isEqualTo("/dealwright/leads?status=new&sort=-score");
    for (String elsewhere : List.of("//evil.example", "https://evil.example/", "../", "logout")) {
      assertThat(wayBack(elsewhere)).isEqualTo("/dealwright/");
    }
  }

  private static String wayBack(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.US_ASCII);
    String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Answer answer = page(Shared.ACME.rep(), "sign-in/" + encoded).expect(302);
    return answer.header("Location").orElseThrow();
  }

  private static Answer page(Client client, String path) {
    return client.send(
        client.request("").uri(address(path)).setHeader("Accept", "text/html,*/*;q=0.8").GET());
  }

  private static URI address(String path) {
    return TestedStack.application().resolve(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /organisations", "POST /organisations", "GET /metrics",
        "POST /admin/jobs/lead-score-refresh", "GET /admin/jobs/runs", "POST /imports",
        "GET /imports"
      })
  void aRepMayNotDoWhatIsForAdminsAndOperators(String operation) {
    Client rep = Shared.ACME.rep();
    String path = operation.substring(operation.indexOf('/'));

    Answer answer =
        operation.startsWith("GET")
            ? rep.send(rep.request(path).setHeader("Accept", ANY_KIND).GET())
            : rep.postText(path, path.equals("/imports") ? "text/csv" : "application/json", "{}");

    answer.expectProblem(403, "not-permitted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/organisations", "/metrics"})
  void anAdminOfAnOrganisationIsNoOperator(String path) {
    User admin = Shared.ACME.admin();

    admin
        .send(admin.request(path).setHeader("Accept", ANY_KIND).GET())
        .expectProblem(403, "not-permitted");
  }

  @Test
  void anOperatorSeesNoLeads() {
    User.operator().get("/leads").expectProblem(403, "not-permitted");
    User.operator().post("/leads", Leads.unknown()).expectProblem(403, "not-permitted");
  }

  @Test
  void aUserWithoutRolesMayDoNothing() {
    User nobody = Shared.ACME.newUser("Nemo", "Nobody");

    nobody.get("/me").expect(200);
    for (String path : List.of("/leads", "/pipelines", "/users", "/imports")) {
      nobody.get(path).expectProblem(403, "not-permitted");
    }
  }

  @Test
  void aMemberOfAnOrganisationThatIsGoneMayDoNothing() {
    Organisation gone = Organisation.create();
    User rep = gone.rep();
    gone.deactivate();

    rep.get("/leads").expectProblem(403, "organisation-inactive");
    rep.get("/pipelines").expectProblem(403, "organisation-inactive");
    assertThat(rep.get("/me").expect(200).at("/organisation").isNull()).isTrue();
  }

  @Test
  void aProgramOfAnOrganisationThatDoesNotExistMayDoNothing() {
    User.integrator().get("/leads").expectProblem(403, "not-permitted");
  }

  @Test
  void aPreflightRequestNeedsNoToken() {
    Answer answer =
        Client.exchange(
            HttpRequest.newBuilder(TestedStack.api().resolve("v1/leads"))
                .header(
                    "Origin",
                    TestedStack.application().resolve("/").toString().replaceAll("/$", ""))
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,if-match")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());

    assertThat(answer.status()).isIn(200, 204);
    assertThat(answer.header("Access-Control-Allow-Methods"))
        .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
  }

  @Test
  void webFormsOfAnyOriginMayPreflightAndPost() {
    Organisation acme = Organisation.create();
    Client form = Client.anonymous();
    String origin = "https://www.shop.example";

    Answer preflight =
        form.send(
            form.request("/public/capture/" + acme.id())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

    assertThat(preflight.status()).isIn(200, 204);
    assertThat(preflight.header("Access-Control-Allow-Origin")).isPresent();
  }

  private static Answer send(Client client, OpenApi.Operation operation, String accept) {
    return client.send(
        client
            .request(operation.pathOf(parameter -> "00000000-0000-7000-8000-000000000000"))
            .setHeader("Accept", accept)
            .header("Content-Type", operation.mediaType())
            .method(operation.method(), HttpRequest.BodyPublishers.ofString("{}")));
  }

  /** These tests change nothing in it. */
  private static final class Shared {
    static final Organisation ACME = Organisation.create();
  }
}
