package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation that changes something leaves its entry in the log. */
class AuditIT {

  /** They take a body but change nothing, or take in what visitors of web sites do. */
  private static final Set<String> HARMLESS =
      Set.of(
          "POST /imports/{id}/preview",
          "POST /audit/verify",
          "POST /scores/replay",
          "POST /public/track/{orgId}",
          "POST /public/track/{orgId}/visits",
          "POST /public/track/{orgId}/forget",
          "POST /scoring/validate",
          "POST /scoring/drafts/{id}/try");

  private final Changes changes = new Changes(Organisation.create());

  static Stream<OpenApi.Operation> changes() {
    return OpenApi.operations().stream()
        .filter(operation -> !operation.method().equals("GET"))
        .filter(operation -> !HARMLESS.contains(operation.toString()));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void eachOperationThatChangesSomethingIsInTheLog(OpenApi.Operation operation) {
    Changes.Change change = changes.of(operation);
    String requestId = Unique.name("audited");

    Answer answer =
        change
            .by()
            .send(
                change
                    .by()
                    .request(change.path())
                    .header("Dealwright-Request-Id", requestId)
                    .header("Content-Type", operation.mediaType())
                    .header("If-Match", change.ifMatch())
                    .method(operation.method(), BodyPublishers.ofString(change.body())));

    assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
    List<Map<String, String>> entries =
        Database.rows(
            "select a.operation, v.content from dealwright.audit_log a"
                + " join dealwright.audit_values v on v.entry_id = a.id where a.request_id = ?",
            requestId);
    assertThat(entries).isNotEmpty();
    assertThat(entries)
        .allSatisfy(entry -> assertThat(entry.get("operation")).startsWith("crm."))
        .allSatisfy(entry -> assertThat(entry.get("content")).contains("127.0.0.1"));
  }
}
