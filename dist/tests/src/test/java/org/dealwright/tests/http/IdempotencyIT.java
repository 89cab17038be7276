package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Concurrently;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** Requests that carry a key act once, however often they are sent. */
class IdempotencyIT {

  private final Organisation acme = Organisation.create();
  private final String key = UUID.randomUUID().toString();

  @Test
  void theSameRequestSentAgainGivesTheSameAnswerAndNoSecondLead() {
    Map<String, Object> lead = Leads.unknown();

    Answer first = send(acme.rep(), lead).expect(201);
    Answer again = send(acme.rep(), lead).expect(201);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.etag()).isEqualTo(first.etag());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(first.header("Idempotency-Replayed")).isEmpty();
    assertThat(leads()).isOne();
  }

  @Test
  void anotherRequestWithTheSameKeyIsRefused() {
    send(acme.rep(), Leads.unknown()).expect(201);

    send(acme.rep(), Leads.unknown()).expectProblem(422, "idempotency-key-reused");

    assertThat(leads()).isOne();
  }

  @Test
  void keysOfDifferentCallersAreDifferent() {
    Map<String, Object> lead = Leads.unknown();
    Organisation other = Organisation.create();

    List<Answer> answers =
        List.of(send(acme.rep(), lead), send(acme.admin(), lead), send(other.rep(), lead));

    assertThat(answers).allSatisfy(answer -> answer.expect(201));
    assertThat(answers.stream().map(answer -> answer.text("/id"))).doesNotHaveDuplicates();
  }

  @Test
  void aRefusedRequestMayBeSentAgainWithItsKey() {
    Map<String, Object> lead = Leads.unknown();
    Object email = lead.remove("email");
    send(acme.rep(), lead).expectProblem(400, "validation-failed");
    lead.put("email", email);

    send(acme.rep(), lead).expect(201);

    assertThat(leads()).isOne();
  }

  @Test
  void twinsSentAtOnceMakeOneLead() {
    Map<String, Object> lead = Leads.unknown();
    User rep = acme.rep();

    List<Answer> answers = Concurrently.times(6, () -> send(rep, lead));

    assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .allSatisfy(
            answer -> {
              answer.expectProblem(409, "request-under-way");
              assertThat(answer.header("Retry-After")).contains("1");
            });
    assertThat(leads()).isOne();
  }

  @Test
  void aKeyMustBeVisibleText() {
    Answer answer =
        post(acme.rep(), "x".repeat(201), Leads.unknown()).expectProblem(400, "validation-failed");

    assertThat(answer.pointers()).containsExactly("Idempotency-Key");
  }

  @Test
  void anAnswerIsKeptForADay() {
    Map<String, Object> lead = Leads.unknown();
    send(acme.rep(), lead).expect(201);
    acme.moveClock(Duration.ofHours(23));

    send(acme.rep(), lead).expect(201);

    assertThat(leads()).isOne();
    assertThat(
            Database.column(
                "select operation from dealwright.idempotency_keys"
                    + " where organisation_id = cast(? as uuid)",
                acme.id()))
        .containsExactly("LeadsResource.create");
  }

  private Answer send(Client client, Map<String, Object> lead) {
    return post(client, key, lead);
  }

  private static Answer post(Client client, String key, Map<String, Object> lead) {
    return client.send(
        client
            .request("/leads")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(Json.write(lead))));
  }

  private int leads() {
    return acme.rep().get("/leads").expect(200).number("/total");
  }
}
