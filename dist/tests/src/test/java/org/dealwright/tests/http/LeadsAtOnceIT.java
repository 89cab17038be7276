package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** Leads that several users enter at one moment share transactions, and nothing else. */
class LeadsAtOnceIT {

  private static final int CLIENTS = 12;
  private static final int EACH = 5;

  private final Organisation acme = Organisation.create();
  private final List<User> users = List.of(acme.rep(), acme.admin());
  private final AtomicInteger clients = new AtomicInteger();

  /** A lead, who entered it and in which request. */
  private record Added(Answer answer, User by, String requestId) {}

  @Test
  void eachIsInTheLogAsWhoEnteredItAndItsRequestSay() {
    List<Added> all = atOnce(Leads::hot);

    assertThat(all).hasSize(CLIENTS * EACH).allSatisfy(added -> added.answer().expect(201));
    for (Added added : all) {
      String id = added.answer().text("/id");
      assertThat(entries("lead.created", id))
          .containsExactly(
              Map.of("actor_id", added.by().subject(), "request_id", added.requestId()));
      assertThat(entries("deal.created", added.answer().text("/dealId")))
          .extracting(entry -> entry.get("request_id"))
          .containsExactly(added.requestId());
    }
  }

  @Test
  void aConsentIsKeptAsGivenToWhoEnteredTheLead() {
    List<Added> all =
        atOnce(
            () -> {
              Map<String, Object> lead = Leads.unknown();
              lead.put(
                  "consent",
                  Map.of(
                      "email", Map.of("given", true, "at", "2026-01-02T03:04:05Z", "how", "fair")));
              return lead;
            });

    for (Added added : all) {
      String id = added.answer().expect(201).text("/id");
      assertThat(
              acme.admin()
                  .get("/leads/" + id + "/consents")
                  .expect(200)
                  .text("/items/0/recordedBy/id"))
          .isEqualTo(added.by().subject());
    }
  }

  @Test
  void oneThatIsRefusedKeepsNoneOfTheOthersOut() {
    AtomicInteger number = new AtomicInteger();
    List<Added> all =
        atOnce(
            () -> {
              Map<String, Object> lead = Leads.mild();
              if (number.getAndIncrement() % 4 == 0) {
                lead.put("firstName", " ");
              }
              return lead;
            });

    List<Added> refused = all.stream().filter(one -> one.answer().status() != 201).toList();
    assertThat(refused)
        .hasSize(CLIENTS * EACH / 4)
        .allSatisfy(one -> one.answer().expectProblem(400, "validation-failed"))
        .allSatisfy(one -> assertThat(one.answer().pointers()).containsExactly("/firstName"));
    assertThat(acme.rep().get("/leads").expect(200).number("/total"))
        .isEqualTo(all.size() - refused.size());
  }

  private List<Added> atOnce(Supplier<Map<String, Object>> lead) {
    return Concurrently.times(CLIENTS, () -> several(users.get(next()), lead)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private int next() {
    return clients.getAndIncrement() % users.size();
  }

  private List<Added> several(User user, Supplier<Map<String, Object>> lead) {
    List<Added> all = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String requestId = Unique.name("at-once");
      Answer answer =
          user.send(
              user.request("/leads")
                  .header("Content-Type", "application/json")
                  .header("Dealwright-Request-Id", requestId)
                  .POST(BodyPublishers.ofString(Json.write(lead.get()))));
      all.add(new Added(answer, user, requestId));
    }
    return all;
  }

  private static List<Map<String, String>> entries(String action, String record) {
    return Database.rows(
        "select actor_id, request_id from dealwright.audit_log where action = ? and record_id = ?",
        action,
        record);
  }
}
