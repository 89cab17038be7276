package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** A won lead becomes a customer of the host. */
class LeadConversionIT {

  private final Organisation acme = Organisation.create();
  private final HostCustomers host = new HostCustomers(acme);

  @Test
  void anOpenLeadIsWonAndLinkedWithItsDeal() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.warm());

    Answer converted = convert(lead, Json.object("customerId", customer)).expect(200);

    assertThat(converted.text("/status")).isEqualTo("won");
    assertThat(converted.text("/customer/id")).isEqualTo(customer);
    assertThat(converted.text("/conversion/way")).isEqualTo("chosen");
    assertThat(converted.text("/conversion/customerId")).isEqualTo(customer);
    assertThat(converted.text("/conversion/by/name")).isEqualTo(acme.rep().displayName());
    Answer deal = acme.deal(lead.text("/dealId"));
    assertThat(deal.text("/status")).isEqualTo("won");
    assertThat(deal.text("/customer/id")).isEqualTo(customer);
    assertThat(acme.events()).contains("lead.converted");
    assertThat(acme.admin().get("/audit?action=lead.converted").list("/items")).hasSize(1);
  }

  @Test
  void aLeadThatWasWonBeforeIsConvertedToo() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.warm());
    Answer won = status(lead, "won");

    Answer converted = convert(won, Json.object("customerId", customer)).expect(200);
    Answer undone = undo(converted).expect(200);

    assertThat(undone.text("/status")).isEqualTo("won");
    assertThat(undone.at("/customer").isNull()).isTrue();
    assertThat(acme.deal(lead.text("/dealId")).text("/status")).isEqualTo("won");
  }

  @Test
  void withoutAWordItIsTheCustomerThatTheLeadIsLinkedTo() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.cold());
    Answer linked =
        acme.rep()
            .put(
                "/leads/" + lead.text("/id") + "/customer",
                lead.etag(),
                Json.object("customerId", customer));

    assertThat(convert(linked, Json.object()).expect(200).text("/conversion/customerId"))
        .isEqualTo(customer);
    assertThat(
            convert(acme.lead(Leads.cold()), Json.object())
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/customerId");
  }

  @Test
  void theOnlySureMatchIsTaken() {
    String email = Unique.name("ada") + "@" + acme.slug() + ".example.com";
    String number = host.add("Orion Logistics", email, "+49 30 1111");
    host.mirror();
    Map<String, Object> lead = Leads.unknown();
    lead.put("email", email);

    Answer converted = convert(acme.lead(lead), Json.object("match", true)).expect(200);

    assertThat(converted.text("/conversion/customerId")).isEqualTo(host.id(number));
    assertThat(converted.text("/conversion/way")).isEqualTo("matched");
    convert(acme.lead(Leads.unknown()), Json.object("match", true))
        .expectProblem(409, "no-single-match");
  }

  @Test
  void aCustomerIsMadeInAHostThatCan() {
    host.allowCreation();
    assertThat(acme.rep().get("/customers/host").at("/createsCustomers").asBoolean()).isTrue();
    Map<String, Object> lead = Leads.warm();
    lead.put("company", "Lyra Foods");
    lead.put("phone", "+49 30 77" + Unique.digits(6));

    Answer converted =
        convert(acme.lead(lead), Json.object("create", Json.object("country", "DE"))).expect(200);

    assertThat(converted.text("/customer/name")).isEqualTo("Lyra Foods");
    assertThat(converted.text("/conversion/way")).isEqualTo("created");
    assertThat(
            Database.rows(
                "select company, email, phone from demo_host.customers where tenant = ?",
                acme.slug()))
        .containsExactly(
            Map.of(
                "company", "Lyra Foods",
                "email", (String) lead.get("email"),
                "phone", (String) lead.get("phone")));
  }

  @Test
  void aCustomerThatTheHostHasIsNotMadeTwice() {
    host.allowCreation();
    Map<String, Object> lead = Leads.warm();
    String number = host.add("Somebody", (String) lead.get("email"), "+49 30 1111");

    Answer refused =
        convert(acme.lead(lead), Json.object("create", Json.object()))
            .expectProblem(409, "customer-exists");

    assertThat(refused.text("/hostIds/0")).isEqualTo(number);
    assertThat(acme.rep().get("/leads?status=won").number("/total")).isZero();
  }

  @Test
  void aHostThatIsOnlyReadMakesNoCustomers() {
    assertThat(acme.rep().get("/customers/host").at("/createsCustomers").asBoolean()).isFalse();
    convert(acme.lead(Leads.warm()), Json.object("create", Json.object()))
        .expectProblem(409, "creation-not-supported");
  }

  @Test
  void aHostThatCannotBeAskedIsSaidToBe() {
    host.allowCreation();
    Answer lead = acme.lead(Leads.warm());
    Database.update("alter table demo_host.customers rename to clients");
    try {
      convert(lead, Json.object("create", Json.object())).expectProblem(503, "host-unavailable");
    } finally {
      Database.update("alter table demo_host.clients rename to customers");
    }
    assertThat(acme.lead(lead.text("/id")).etag()).isEqualTo(lead.etag());
  }

  @Test
  void aCustomerThatTheHostJustDeletedIsRefused() {
    String number = host.add("Orion Logistics");
    host.mirror();
    String id = host.id(number);
    host.delete(number);

    assertThat(
            convert(acme.lead(Leads.warm()), Json.object("customerId", id))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/customerId");
  }

  @Test
  void undoingBringsBackWhatWas() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.warm());
    String status = lead.text("/status");
    String stage = lead.text("/stage/id");
    Answer converted = convert(lead, Json.object("customerId", customer)).expect(200);

    Answer undone = undo(converted).expect(200);

    assertThat(undone.text("/status")).isEqualTo(status);
    assertThat(undone.text("/stage/id")).isEqualTo(stage);
    assertThat(undone.at("/customer").isNull()).isTrue();
    assertThat(undone.at("/conversion").isNull()).isTrue();
    Answer deal = acme.deal(lead.text("/dealId"));
    assertThat(deal.text("/status")).isEqualTo("open");
    assertThat(deal.at("/customer").isNull()).isTrue();
    assertThat(acme.events()).contains("lead.conversion_undone");
    undo(undone).expectProblem(409, "nothing-to-undo");
    convert(undone, Json.object("customerId", customer)).expect(200);
  }

  @Test
  void undoingLeavesWhatSomebodyLinkedSince() {
    String customer = host.mirrored("Orion Logistics");
    String other = host.mirrored("Lyra Foods");
    Answer converted =
        convert(acme.lead(Leads.cold()), Json.object("customerId", customer)).expect(200);
    Answer relinked =
        acme.rep()
            .put(
                "/leads/" + converted.text("/id") + "/customer",
                converted.etag(),
                Json.object("customerId", other))
            .expect(200);

    assertThat(undo(relinked).expect(200).text("/customer/id")).isEqualTo(other);
  }

  @Test
  void aLeadWithoutADealGetsItsStatusBack() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.unknown());

    Answer undone =
        undo(convert(lead, Json.object("customerId", customer)).expect(200)).expect(200);

    assertThat(undone.text("/status")).isEqualTo("new");
  }

  @Test
  void aConvertedLeadIsNotConvertedAgain() {
    String customer = host.mirrored("Orion Logistics");
    Answer converted =
        convert(acme.lead(Leads.warm()), Json.object("customerId", customer)).expect(200);

    Answer refused =
        convert(converted, Json.object("customerId", customer))
            .expectProblem(409, "already-converted");

    assertThat(refused.text("/customerId")).isEqualTo(customer);
  }

  @Test
  void aLostLeadBecomesNoCustomer() {
    String customer = host.mirrored("Orion Logistics");
    Answer lost = status(acme.lead(Leads.warm()), "lost");

    convert(lost, Json.object("customerId", customer)).expectProblem(409, "status-not-allowed");
  }

  @Test
  void theSameRequestWithAKeyConvertsOnce() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.warm());

    Answer first = convertWithKey(lead, customer).expect(200);
    Answer again = convertWithKey(lead, customer).expect(200);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(acme.events().stream().filter("lead.converted"::equals)).hasSize(1);
  }

  private Answer convertWithKey(Answer lead, String customer) {
    return acme.rep()
        .send(
            acme.rep()
                .request("/leads/" + lead.text("/id") + "/convert")
                .header("Content-Type", "application/json")
                .header("If-Match", lead.etag())
                .header("Idempotency-Key", "convert-" + lead.text("/id"))
                .POST(BodyPublishers.ofString("{\"customerId\": \"" + customer + "\"}")));
  }

  @Test
  void whatIsWrongWithARequestIsSaid() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.warm());
    String path = "/leads/" + lead.text("/id") + "/convert";

    acme.rep().post(path, Json.object()).expectProblem(428, "precondition-required");
    acme.rep()
        .postIfMatch(path, "\"9-9\"", Json.object("customerId", customer))
        .expectProblem(412, "version-conflict");
    acme.rep()
        .postIfMatch("/leads/" + UUID.randomUUID() + "/convert", "\"0\"", Json.object())
        .expectProblem(404, "not-found");
    convert(lead, Json.object("customerId", customer, "match", true))
        .expectProblem(400, "validation-failed");
    convert(lead, Json.object("customerId", UUID.randomUUID().toString()))
        .expectProblem(400, "validation-failed");
    convert(lead, Json.object("create", Json.object("name", "x".repeat(201))))
        .expectProblem(400, "validation-failed");
    convert(lead, Json.object("create", Json.object("name", "x".repeat(1 << 20))))
        .expectProblem(413, "body-too-large");
    acme.rep().post(path + "/undo").expectProblem(428, "precondition-required");
    acme.rep().postIfMatch(path + "/undo", "\"9-9\"").expectProblem(412, "version-conflict");
    undo(lead).expectProblem(409, "nothing-to-undo");
  }

  @Test
  void whoOnlyReadsConvertsNothing() {
    Answer lead = acme.lead(Leads.warm());
    User reader = acme.newUser("Rita", "Reader", "leads:read");

    for (String path : List.of("/convert", "/convert/undo")) {
      reader
          .postIfMatch("/leads/" + lead.text("/id") + path, lead.etag(), Json.object())
          .expectProblem(403, "not-permitted");
    }
  }

  private Answer convert(Answer lead, Map<String, Object> request) {
    return acme.rep().postIfMatch("/leads/" + lead.text("/id") + "/convert", lead.etag(), request);
  }

  private Answer undo(Answer lead) {
    return acme.rep().postIfMatch("/leads/" + lead.text("/id") + "/convert/undo", lead.etag());
  }

  private Answer status(Answer lead, String status) {
    return acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/status",
            lead.etag(),
            Json.object("status", status, "reason", "So it is"))
        .expect(200);
  }
}
