package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that happened to a customer of the host, its leads and its deals. */
class CustomerTimelineIT {

  private final Organisation acme = Organisation.create();
  private final String customer = new HostCustomers(acme).mirrored("Orion Logistics");

  @Test
  void whatWasDoneAboutACustomerIsLogged() {
    Answer logged = log("/customers/" + customer, "call", "Said hello").expect(201);

    assertThat(logged.text("/customerId")).isEqualTo(customer);
    assertThat(logged.at("/leadId").isNull()).isTrue();
    assertThat(logged.header("ETag")).isPresent();
    assertThat(activities("").texts("/items", "subject")).containsExactly("Said hello");
    assertThat(timeline("").texts("/items", "kind")).containsExactly("activity");
  }

  @Test
  void theTimelineHasWhatWasDoneAboutLeadsAndDealsOnce() {
    Answer lead = linked("/leads/", acme.lead(Leads.warm()));
    String dealId = lead.text("/dealId");
    linked("/deals/", acme.deal(dealId));
    Answer renewal =
        acme.rep()
            .post("/deals", Json.object("customerId", customer, "title", "Renewal"))
            .expect(201);
    log("/leads/" + lead.text("/id"), "call", "On the lead").expect(201);
    log("/deals/" + dealId, "call", "On the lead's deal").expect(201);
    log("/deals/" + renewal.text("/id"), "call", "On the renewal").expect(201);
    log("/customers/" + customer, "call", "On the customer").expect(201);

    assertThat(activities("?type=call").texts("/items", "subject"))
        .containsExactly("On the customer", "On the renewal", "On the lead's deal", "On the lead");
    List<String> all = timeline("").texts("/items", "id");
    assertThat(all).doesNotHaveDuplicates();
    assertThat(timeline("").texts("/items", "kind"))
        .contains("activity", "stage_change", "field_change");
    assertThat(timeline("?kind=field_change").texts("/items", "leadId"))
        .containsOnly(lead.text("/id"));

    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = timeline("?limit=2" + cursor);
      paged.addAll(page.texts("/items", "id"));
      cursor = page.at("/nextCursor").isNull() ? null : "&cursor=" + page.text("/nextCursor");
    } while (cursor != null);
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void whatWasLoggedOnALeadGoesWithItsLink() {
    Answer lead = linked("/leads/", acme.lead(Leads.cold()));
    log("/leads/" + lead.text("/id"), "note", "By mistake").expect(201);
    assertThat(activities("?type=note").list("/items")).hasSize(1);

    acme.rep().delete("/leads/" + lead.text("/id") + "/customer", lead.etag()).expect(200);

    assertThat(activities("?type=note").list("/items")).isEmpty();
  }

  @Test
  void aTaskOnACustomerIsDone() {
    Answer task = log("/customers/" + customer, "task", "Send the offer").expect(201);

    acme.rep().postIfMatch("/activities/" + task.text("/id") + "/complete", task.etag());

    assertThat(activities("?done=true").texts("/items", "subject"))
        .containsExactly("Send the offer");
    assertThat(activities("?done=false").list("/items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "cursor=abc", "kind=luck"})
  void aQueryParameterThatCannotBeReadIsNamed(String query) {
    assertThat(
            acme.rep()
                .get("/customers/" + customer + "/timeline?" + query)
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void whatCannotBeLoggedIsRefused() {
    log("/customers/" + customer, "stage_change", "No").expectProblem(400, "validation-failed");
    log("/customers/" + customer, "note", "x".repeat(201)).expectProblem(400, "validation-failed");
    log("/customers/" + customer, "note", "x".repeat(1 << 20)).expectProblem(413, "body-too-large");
    acme.rep()
        .postText("/customers/" + customer + "/activities", "application/json", "{")
        .expectProblem(400, "malformed-json");
    User reader = acme.newUser("Rita", "Reader", "leads:read");
    reader
        .post("/customers/" + customer + "/activities", Json.object("type", "call"))
        .expectProblem(403, "not-permitted");
  }

  private Answer linked(String kind, Answer seen) {
    return acme.rep()
        .put(
            kind + seen.text("/id") + "/customer", seen.etag(), Json.object("customerId", customer))
        .expect(200);
  }

  private Answer log(String path, String type, String subject) {
    return acme.rep().post(path + "/activities", Json.object("type", type, "subject", subject));
  }

  private Answer activities(String query) {
    return acme.rep().get("/customers/" + customer + "/activities" + query).expect(200);
  }

  private Answer timeline(String query) {
    return acme.rep().get("/customers/" + customer + "/timeline" + query).expect(200);
  }
}
