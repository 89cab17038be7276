package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role may do what its permissions are for, and nothing else; strangers may do nothing. */
class RolesIT {

  /** What each role may do: the table of the decisions, here a second time. */
  private static final Map<String, Set<String>> PERMISSIONS =
      Map.of(
          "crm-member",
          Set.of(
              "leads-read",
              "leads-write",
              "activities-write",
              "pipelines-read",
              "deals-write",
              "deals-move",
              "records-all"),
          "crm-member-own",
          Set.of(
              "leads-read",
              "leads-write",
              "activities-write",
              "pipelines-read",
              "deals-write",
              "deals-move"),
          "crm-admin",
          Set.of(
              "leads-read",
              "leads-write",
              "leads-import",
              "leads-delete",
              "signals-write",
              "activities-write",
              "activities-manage",
              "pipelines-read",
              "pipelines-manage",
              "deals-write",
              "deals-move",
              "views-manage",
              "settings-manage",
              "audit-read",
              "jobs-run",
              "records-all"),
          "crm-operator",
          Set.of("jobs-run", "organisations-manage", "metrics-read"),
          "leads:read",
          Set.of("leads-read", "pipelines-read", "records-all"),
          "leads:write",
          Set.of(
              "leads-write",
              "leads-import",
              "activities-write",
              "deals-write",
              "deals-move",
              "records-all"),
          "signals:write",
          Set.of("signals-write"));

  static Stream<Arguments> rolesAndOperations() {
    return PERMISSIONS.keySet().stream()
        .sorted()
        .flatMap(
            role ->
                OpenApi.operations().stream()
                    .filter(operation -> !operation.isPublic())
                    .map(operation -> Arguments.of(role, operation)));
  }

  /** The record does not exist and the body is empty: whoever may pass gets another refusal. */
  @ParameterizedTest
  @MethodSource("rolesAndOperations")
  void aRoleMayCallWhatItsPermissionsAreFor(String role, OpenApi.Operation operation) {
    Client client = Shared.CLIENTS.get(role);
    Answer answer =
        client.send(
            client
                .request(operation.pathOf(parameter -> "00000000-0000-7000-8000-000000000000"))
                .setHeader("Accept", operation.accept())
                .header("Content-Type", operation.mediaType())
                .header("If-Match", "\"0\"")
                .method(operation.method(), BodyPublishers.ofString("{}")));

    if (PERMISSIONS.get(role).containsAll(OpenApi.permissionsOf(operation))) {
      assertThat(answer.status()).as(answer.toString()).isNotIn(401, 403, 405, 500);
    } else {
      answer.expectProblem(403, "not-permitted");
    }
  }

  @Test
  void eachOperationNeedsAPermissionUnlessItIsAboutTheCaller() {
    assertThat(
            OpenApi.operations().stream()
                .filter(operation -> !operation.isPublic())
                .filter(operation -> OpenApi.permissionsOf(operation).isEmpty())
                .map(OpenApi.Operation::toString))
        .containsExactly("GET /me");
  }

  /** A path that is added here is open to the whole world. */
  @Test
  void thePublicPathsAreThese() {
    assertThat(
            OpenApi.operations().stream()
                .filter(OpenApi.Operation::isPublic)
                .map(OpenApi.Operation::toString))
        .containsExactlyInAnyOrder(
            "POST /public/capture/{orgId}",
            "POST /public/track/{orgId}",
            "POST /public/track/{orgId}/forget",
            "POST /public/track/{orgId}/visits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/v1/publicleads",
        "api/v1/leads/public/",
        "api/v1/public/../leads",
        "api/v1/public/%2e%2e/leads",
        "api/v1/public/..;/leads",
        "api/v1/public;/../leads",
        "api/v1/;public/leads",
        "api/v1//leads",
        "api/v1/Public/leads",
        "ui/../api/v1/leads",
        "ui/%2e%2e/api/v1/leads",
        "board/../api/v1/leads",
        "health/..;/api/v1/leads"
      })
  void noWayOfWritingAPathGetsAroundTheSignIn(String path) {
    Client nobody = Client.anonymous();
    Answer answer =
        nobody.send(
            nobody.request("").uri(java.net.URI.create(TestedStack.application() + path)).GET());

    assertThat(answer.status()).as(answer.toString()).isIn(302, 400, 401, 403, 404);
    assertThat(answer.body()).doesNotContain("\"items\"");
  }

  private static final class Shared {
    static final Map<String, Client> CLIENTS = clients();

    private static Map<String, Client> clients() {
      Organisation acme = Organisation.create();
      Map<String, Client> clients = new LinkedHashMap<>();
      PERMISSIONS.keySet().forEach(role -> clients.put(role, acme.newUser("Role", "Holder", role)));
      return clients;
    }
  }
}
