package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** Many leads in one request, each by itself. */
class BulkLeadsIT {

  private final Organisation acme = Organisation.create();

  @Test
  void goodLeadsAreAddedAndScoredAndOthersNamedWithTheirFaults() {
    Map<String, Object> nameless = Leads.cold();
    nameless.remove("lastName");
    Map<String, Object> television = Leads.cold();
    television.put("source", "television");
    Map<String, Object> nobodys = Leads.cold();
    nobodys.put("assignedTo", "nobody-here");

    Answer answer =
        create(Leads.hot(), nameless, television, "text", nobodys, Leads.cold()).expect(200);

    assertThat(answer.number("/created")).isEqualTo(2);
    assertThat(answer.number("/refused")).isEqualTo(4);
    assertThat(answer.texts("/items", "code"))
        .containsExactly(
            "null",
            "validation-failed",
            "validation-failed",
            "validation-failed",
            "validation-failed",
            "null");
    assertThat(Stream.of(1, 2, 3, 4).map(i -> answer.text("/items/" + i + "/errors/0/pointer")))
        .containsExactly("/lastName", "/source", "", "/assignedTo");
    Answer hot = acme.lead(answer.text("/items/0/id"));
    assertThat(hot.at("/score/points").isInt()).isTrue();
    assertThat(hot.text("/dealId")).isNotEqualTo("null");
    assertThat(acme.rep().get("/leads").number("/total")).isEqualTo(2);
    assertThat(acme.events()).filteredOn("lead.created"::equals).hasSize(2);
  }

  @Test
  void theSameRequestAgainAddsNothing() {
    String body = Json.write(Json.object("items", List.of(Leads.unknown(), Leads.unknown())));
    String key = Unique.name("bulk");

    Answer first = send(key, body).expect(200);
    Answer again = send(key, body).expect(200);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(acme.rep().get("/leads").number("/total")).isEqualTo(2);
  }

  @Test
  void aThousandAreTakenAndNotOneMore() {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      items.add(Leads.unknown());
    }
    assertThat(create(items.toArray()).expect(200).number("/created")).isEqualTo(1_000);

    items.add(Leads.unknown());
    assertThat(create(items.toArray()).expectProblem(400, "validation-failed").pointers())
        .containsExactly("/items");
    assertThat(create().expectProblem(400, "validation-failed").pointers())
        .containsExactly("/items");
    assertThat(acme.rep().get("/leads").number("/total")).isEqualTo(1_000);
  }

  @Test
  void anAdminDeletesSeveralEachInTheVersionThatWasSeen() {
    Answer first = acme.lead(Leads.warm());
    Answer second = acme.lead(Leads.unknown());
    acme.rep()
        .patch("/leads/" + second.text("/id"), second.etag(), Map.of("company", "Orion"))
        .expect(200);
    Map<String, Object> missing = Json.object("id", UUID.randomUUID(), "tag", "0");
    Map<String, Object> request = Json.object("items", List.of(item(first), item(second), missing));

    acme.rep().post("/leads/bulk-delete", request).expectProblem(403, "not-permitted");
    Answer answer = acme.admin().post("/leads/bulk-delete", request).expect(200);

    assertThat(answer.texts("/items", "code"))
        .containsExactly("null", "version-conflict", "not-found");
    assertThat(answer.number("/changed")).isOne();
    assertThat(acme.rep().get("/leads").texts("/items", "id")).containsExactly(second.text("/id"));
    assertThat(acme.board().number("/totals/count")).isZero();
  }

  @Test
  void anotherOrganisationsLeadsAreNotDeleted() {
    Answer lead = acme.lead(Leads.unknown());

    Answer answer =
        Organisation.create()
            .admin()
            .post("/leads/bulk-delete", Json.object("items", List.of(item(lead))))
            .expect(200);

    assertThat(answer.text("/items/0/code")).isEqualTo("not-found");
    acme.lead(lead.text("/id"));
  }

  private Answer create(Object... leads) {
    return acme.rep().post("/leads/bulk-create", Json.object("items", List.of(leads)));
  }

  private Answer send(String key, String body) {
    User rep = acme.rep();
    return rep.send(
        rep.request("/leads/bulk-create")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private static Map<String, Object> item(Answer lead) {
    return Json.object("id", lead.text("/id"), "tag", lead.etag().replace("\"", ""));
  }
}
