package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.Deals;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** Deals as records: made, listed, changed. */
class DealsIT {

  private static final int PAGES = 20;

  private final Organisation acme = Organisation.create();
  private final Deals deals = new Deals(acme);

  @Test
  void aDealIsMadeOfItsLead() {
    Map<String, Object> request = Leads.cold();
    request.put("assignedTo", acme.rep().subject());
    Answer lead = acme.lead(request);

    Answer deal = create(Json.object("leadId", lead.text("/id"), "reason", "Asked"));

    assertThat(deal.text("/stage/name")).isEqualTo("New");
    assertThat(deal.at("/value")).isEqualTo(lead.at("/estimatedValue"));
    assertThat(deal.text("/owner")).isEqualTo(acme.rep().subject());
    assertThat(deal.text("/title")).isEqualTo("Analytical Engines");
    assertThat(deal.at("/titleIsOwn").asBoolean()).isFalse();
    assertThat(deals.now(deal).json()).isEqualTo(deal.json());
    assertThat(acme.lead(lead.text("/id")).text("/dealId")).isEqualTo(deal.text("/id"));
  }

  @Test
  void aDealMayHaveACustomerAndNoLead() {
    String customer = customer("Harbour & Sons");

    Answer deal =
        create(
            Json.object(
                "customerId",
                customer,
                "value",
                Leads.euros(70_000),
                "expectedCloseDate",
                "2027-02-01",
                "stageId",
                acme.pipeline().stage("Proposal")));

    assertThat(deal.text("/title")).isEqualTo("Harbour & Sons");
    assertThat(deal.at("/leadId").isNull()).isTrue();
    assertThat(deal.text("/stage/name")).isEqualTo("Proposal");
    assertThat(deal.text("/expectedCloseDate")).isEqualTo("2027-02-01");
    assertThat(acme.board().number("/columns/3/count")).isOne();
    deals.win(deal).expect(200);
  }

  @Test
  void eachFaultOfANewDealIsNamed() {
    assertRefused(Json.object(), "/leadId");
    assertRefused(Json.object("leadId", UUID.randomUUID().toString()), "/leadId");
    assertRefused(Json.object("customerId", UUID.randomUUID().toString()), "/customerId");
    String lead = acme.lead(Leads.cold()).text("/id");
    assertRefused(Json.object("leadId", lead, "title", " "), "/title");
    assertRefused(
        Json.object("leadId", lead, "value", Json.object("amount", -1, "currency", "XXQ")),
        "/value/amount",
        "/value/currency");
    assertRefused(Json.object("leadId", lead, "stageId", acme.pipeline().stage("Won")), "/stageId");
    assertRefused(
        Json.object("leadId", lead, "pipelineId", UUID.randomUUID().toString()), "/pipelineId");
  }

  @Test
  void anotherOrganisationsLeadIsNone() {
    String foreign = Organisation.create().lead(Leads.cold()).text("/id");

    assertRefused(Json.object("leadId", foreign), "/leadId");
  }

  @Test
  void aDeletedLeadGetsNoDeal() {
    Answer lead = acme.lead(Leads.unknown());
    acme.admin().delete("/leads/" + lead.text("/id"), lead.etag()).expect(204);

    assertRefused(Json.object("leadId", lead.text("/id"), "reason", "Asked"), "/leadId");
  }

  @Test
  void whoMayOnlyReadMakesNoDeal() {
    String lead = acme.lead(Leads.warm()).text("/id");
    var reader = acme.newUser("Rita", "Read", "leads:read");

    reader.get("/deals").expect(200);
    reader.post("/deals", Json.object("leadId", lead)).expectProblem(403, "not-permitted");
  }

  @Test
  void aLeadHasAtMostOneOpenDealInAPipeline() {
    Answer lead = acme.lead(Leads.warm());

    Answer refused =
        deals.create(Json.object("leadId", lead.text("/id"))).expectProblem(409, "deal-exists");

    assertThat(refused.text("/dealId")).isEqualTo(lead.text("/dealId"));
    Answer first = acme.deal(lead.text("/dealId"));
    deals.lose(first, "Later").expect(200);
    create(Json.object("leadId", lead.text("/id"), "reason", "Again"));
    deals.reopen(first).expectProblem(409, "deal-exists");
  }

  @Test
  void aLeadMovesToAnotherPipelineOnlyWhereItHasNoOpenDeal() {
    Answer renewals = acme.admin().post("/pipelines", Json.object("name", "Renewals")).expect(201);
    String target = renewals.text("/stages/3/id");
    Answer lead = acme.lead(Leads.warm());

    moveLead(lead, target).expect(200);
    Answer refused =
        moveLead(acme.lead(lead.text("/id")), renewals.text("/stages/4/id"))
            .expectProblem(409, "deal-exists");

    assertThat(acme.lead(lead.text("/id")).text("/dealId")).isEqualTo(lead.text("/dealId"));
    assertThat(acme.deal(refused.text("/dealId")).text("/pipelineId"))
        .isEqualTo(renewals.text("/id"));
  }

  @Test
  void aDealIsChangedWithoutBeingMoved() {
    Answer deal = deals.of(Leads.warm());

    Answer changed =
        deals
            .patch(
                deal,
                Json.object(
                    "title",
                    "Press line 4",
                    "value",
                    Json.object("amount", 5),
                    "expectedCloseDate",
                    "2027-03-31"))
            .expect(200);

    assertThat(changed.text("/title")).isEqualTo("Press line 4");
    assertThat(changed.number("/value/amount")).isEqualTo(5);
    assertThat(changed.text("/value/currency")).isEqualTo("EUR");
    assertThat(changed.at("/stageHistory")).isEqualTo(deal.at("/stageHistory"));
    assertThat(changed.etag()).isNotEqualTo(deal.etag());
    Answer plain = deals.patch(deal, Json.object("title", null)).expect(200);
    assertThat(plain.text("/title")).isEqualTo("Analytical Engines");
    acme.rep()
        .patch("/deals/" + deal.text("/id"), deal.etag(), Json.object("title", "Late"))
        .expectProblem(412, "version-conflict");
    assertThat(
            deals
                .patch(deal, Json.object("value", Json.object("amount", -5)))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/value/amount");
  }

  @Test
  void theValueOfAClosedDealIsFrozen() {
    Answer deal = deals.of(Leads.warm());
    deals.win(deal).expect(200);

    deals.patch(deal, Json.object("value", Leads.euros(1))).expectProblem(409, "deal-closed");
    deals.patch(deal, Json.object("title", "Press line 4")).expect(200);
  }

  @Test
  void noNameOfAPersonStandsInADeal() {
    Map<String, Object> person = Leads.warm();
    person.remove("company");
    Answer deal = deals.of(person);
    acme.capture(Leads.hot()).expect(202);

    assertThat(deal.text("/title")).isEqualTo("Ada Byron");
    assertThat(
            Database.column(
                "select distinct title from dealwright.deals"
                    + " where organisation_id = cast(? as uuid)",
                acme.id()))
        .containsOnlyNulls();
  }

  @Test
  void filtersNarrowTheList() {
    Answer qualified = deals.of(Leads.warm());
    Answer demo = deals.of(Leads.hot());
    deals.patch(
        demo, Json.object("expectedCloseDate", "2027-03-31", "owner", acme.rep().subject()));
    deals.lose(qualified, "No budget").expect(200);

    for (String query :
        List.of(
            "status=open",
            "owner=" + acme.rep().subject(),
            "owner=me",
            "stageId=" + acme.pipeline().stage("Demo scheduled"),
            "leadId=" + demo.text("/leadId"),
            "valueMin=2000001",
            "valueMin=1&valueMax=25000000&status=open",
            "expectedCloseFrom=2027-03-31&expectedCloseTo=2027-03-31",
            "currency=eur&status=open")) {
      Answer list = acme.rep().get("/deals?" + query).expect(200);
      assertThat(list.texts("/items", "id")).as(query).containsExactly(demo.text("/id"));
      assertThat(list.number("/total")).isOne();
    }
    for (String query :
        List.of(
            "q=engines",
            "q=BYRON",
            "status=open&status=lost",
            "pipelineId=" + acme.pipeline().id(),
            "dateFrom=2020-01-01")) {
      assertThat(acme.rep().get("/deals?" + query).expect(200).number("/total"))
          .as(query)
          .isEqualTo(2);
    }
    assertThat(acme.rep().get("/deals?owner=nobody").expect(200).texts("/items", "id"))
        .containsExactly(qualified.text("/id"));
    for (String query :
        List.of(
            "q=nobody", "currency=USD", "dateTo=2020-01-01", "customerId=" + UUID.randomUUID())) {
      assertThat(acme.rep().get("/deals?" + query).expect(200).number("/total")).isZero();
    }
  }

  @Test
  void pagesGiveEachDealOnceInOrder() {
    for (int i = 0; i < 5; i++) {
      Map<String, Object> lead = Leads.warm();
      lead.put("estimatedValue", Leads.euros(2_000_000 + (i * 7 % 5)));
      deals.of(lead);
      acme.moveClock(Duration.ofMinutes(i + 1));
    }
    for (String sort :
        List.of(
            "value",
            "-value",
            "createdAt",
            "-createdAt",
            "-updatedAt",
            "enteredStageAt",
            "expectedCloseDate")) {
      List<String> whole = acme.rep().get("/deals?sort=" + sort).expect(200).texts("/items", "id");
      List<String> seen = new ArrayList<>();
      Answer page = acme.rep().get("/deals?limit=2&sort=" + sort).expect(200);
      seen.addAll(page.texts("/items", "id"));
      for (int i = 0; i < PAGES && !page.at("/nextCursor").isNull(); i++) {
        String cursor = "&cursor=" + page.text("/nextCursor");
        page = acme.rep().get("/deals?limit=2&sort=" + sort + cursor).expect(200);
        seen.addAll(page.texts("/items", "id"));
      }
      assertThat(seen).as(sort).hasSize(5).isEqualTo(whole);
      assertThat(acme.rep().get("/deals?limit=2&page=2&sort=" + sort).texts("/items", "id"))
          .as(sort)
          .isEqualTo(whole.subList(2, 4));
    }
  }

  private void assertRefused(Map<String, Object> request, String... pointers) {
    assertThat(deals.create(request).expectProblem(400, "validation-failed").pointers())
        .containsExactlyInAnyOrder(pointers);
  }

  private Answer create(Map<String, Object> request) {
    return deals.create(request).expect(201);
  }

  private Answer moveLead(Answer lead, String stageId) {
    return acme.rep()
        .postIfMatch(
            "/leads/" + lead.text("/id") + "/stage",
            lead.etag(),
            Json.object("stageId", stageId, "reason", "Asked"));
  }

  private String customer(String name) {
    String id = UUID.randomUUID().toString();
    Database.update(
        "insert into dealwright.customers (organisation_id, id, host, host_id, name, synced_at)"
            + " values (cast(? as uuid), cast(? as uuid), 'test', ?, ?, now())",
        acme.id(),
        id,
        id,
        name);
    return id;
  }
}
