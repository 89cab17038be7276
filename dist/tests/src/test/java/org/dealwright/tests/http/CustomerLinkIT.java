package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;

/** Leads and deals are linked to customers of the host. */
class CustomerLinkIT {

  private final Organisation acme = Organisation.create();
  private final HostCustomers host = new HostCustomers(acme);

  @Test
  void aLeadShowsTheCustomerThatItIsLinkedTo() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.warm());

    Answer linked = link("/leads/", lead, customer).expect(200);

    assertThat(linked.text("/customer/id")).isEqualTo(customer);
    assertThat(linked.text("/customer/name")).isEqualTo("Orion Logistics");
    assertThat(linked.text("/customer/url")).startsWith("/demo-host/customers/");
    assertThat(linked.number("/version")).isEqualTo(lead.number("/version") + 1);
    assertThat(acme.rep().get("/leads?customerId=" + customer).text("/items/0/customer/name"))
        .isEqualTo("Orion Logistics");
    assertThat(acme.rep().get("/leads?hasCustomer=true").number("/total")).isOne();
    assertThat(acme.rep().get("/leads?customerId=" + UUID.randomUUID()).number("/total")).isZero();
    assertThat(acme.events()).contains("lead.customer_changed");
  }

  @Test
  void aLinkIsTakenAwayAndBothAreTold() {
    String customer = host.mirrored("Orion Logistics");
    Answer linked = link("/leads/", acme.lead(Leads.cold()), customer).expect(200);

    Answer unlinked =
        acme.rep().delete("/leads/" + linked.text("/id") + "/customer", linked.etag()).expect(200);

    assertThat(unlinked.at("/customer").isNull()).isTrue();
    assertThat(
            acme.admin()
                .get("/audit?operation=crm.leads.unlinkCustomer")
                .at("/items/0/changes")
                .toString())
        .contains(customer);
    Answer timeline =
        acme.rep().get("/leads/" + linked.text("/id") + "/timeline?kind=field_change");
    assertThat(timeline.text("/items/0/change/field")).isEqualTo("customerId");
    assertThat(timeline.text("/items/0/change/fromName")).isEqualTo("Orion Logistics");
    assertThat(timeline.text("/items/1/change/toName")).isEqualTo("Orion Logistics");
  }

  @Test
  void theSameLinkChangesNothing() {
    String customer = host.mirrored("Orion Logistics");
    Answer linked = link("/leads/", acme.lead(Leads.cold()), customer).expect(200);

    assertThat(link("/leads/", linked, customer).expect(200).etag()).isEqualTo(linked.etag());
  }

  @Test
  void aDealShowsItsCustomerOnTheBoardToo() {
    String customer = host.mirrored("Orion Logistics");
    Answer deal = acme.deal(acme.lead(Leads.warm()).text("/dealId"));

    Answer linked = link("/deals/", deal, customer).expect(200);

    assertThat(linked.text("/customer/name")).isEqualTo("Orion Logistics");
    assertThat(acme.board().json().toString()).contains("\"name\":\"Orion Logistics\"");
    assertThat(acme.rep().get("/deals?hasCustomer=true").text("/items/0/customer/id"))
        .isEqualTo(customer);
    assertThat(acme.rep().get("/deals?hasCustomer=false").number("/total")).isZero();
    assertThat(acme.events()).contains("deal.customer_changed");
    assertThat(
            acme.rep()
                .delete("/deals/" + deal.text("/id") + "/customer", linked.etag())
                .expect(200)
                .at("/customer")
                .isNull())
        .isTrue();
  }

  @Test
  void aDealWithoutALeadKeepsItsCustomer() {
    String customer = host.mirrored("Orion Logistics");
    Answer deal =
        acme.rep().post("/deals", Json.object("customerId", customer, "title", "Renewal"));

    acme.rep()
        .delete("/deals/" + deal.expect(201).text("/id") + "/customer", deal.etag())
        .expectProblem(409, "deal-without-lead");
  }

  @Test
  void aStaleVersionIsRefusedWithThePresentState() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.warm());
    link("/leads/", lead, customer).expect(200);
    Answer deal = acme.deal(lead.text("/dealId"));
    link("/deals/", deal, customer).expect(200);

    for (Answer stale :
        new Answer[] {
          link("/leads/", lead, customer),
          acme.rep().delete("/leads/" + lead.text("/id") + "/customer", lead.etag()),
          link("/deals/", deal, customer),
          acme.rep().delete("/deals/" + deal.text("/id") + "/customer", deal.etag())
        }) {
      stale.expectProblem(412, "version-conflict");
      assertThat(stale.text("/current/customer/id")).isEqualTo(customer);
    }
  }

  @Test
  void whatCannotBeLinkedIsRefused() {
    Answer lead = acme.lead(Leads.warm());
    String path = "/leads/" + lead.text("/id") + "/customer";
    String gone = host.add("Orion Logistics");
    host.mirror();
    String goneId = host.id(gone);
    host.delete(gone);
    host.mirror();
    String foreign = new HostCustomers(Organisation.create()).mirrored("Theirs");

    for (Object id : new Object[] {null, UUID.randomUUID().toString(), goneId, foreign}) {
      assertThat(
              acme.rep()
                  .put(path, lead.etag(), Json.object("customerId", id))
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly("/customerId");
    }
    acme.rep().put(path, lead.etag(), Json.object("customerId", "7")).expect(400);
    acme.rep().put(path, lead.etag(), null).expectProblem(400, "validation-failed");
    acme.rep()
        .put(path, lead.etag(), Json.object("customerId", "x".repeat(1 << 20)))
        .expectProblem(413, "body-too-large");
    acme.rep()
        .put("/leads/" + UUID.randomUUID() + "/customer", "\"0\"", Map.of("customerId", goneId))
        .expectProblem(404, "not-found");
  }

  @Test
  void whoOnlyReadsLinksNothing() {
    String customer = host.mirrored("Orion Logistics");
    Answer lead = acme.lead(Leads.warm());
    User reader = acme.newUser("Rita", "Reader", "leads:read");

    reader
        .put(
            "/leads/" + lead.text("/id") + "/customer",
            lead.etag(),
            Json.object("customerId", customer))
        .expectProblem(403, "not-permitted");
    reader
        .delete("/deals/" + lead.text("/dealId") + "/customer", "\"0\"")
        .expectProblem(403, "not-permitted");
  }

  private Answer link(String kind, Answer seen, String customer) {
    return acme.rep()
        .put(
            kind + seen.text("/id") + "/customer",
            seen.etag(),
            Json.object("customerId", customer));
  }
}
