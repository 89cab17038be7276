package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Customers;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Pipeline;
import org.junit.jupiter.api.Test;

/** What holds of wide and of long lists, and of their files. */
class ListsIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aClientMayAskForFewFields() {
    Answer lead = acme.lead(Leads.warm());

    Answer leads = acme.rep().get("/leads?fields=id,score").expect(200);
    Answer deals = acme.rep().get("/deals?fields=title,value").expect(200);

    assertThat(leads.at("/items/0").fieldNames()).toIterable().containsExactly("id", "score");
    assertThat(leads.text("/items/0/id")).isEqualTo(lead.text("/id"));
    assertThat(leads.number("/total")).isOne();
    assertThat(deals.at("/items/0").fieldNames()).toIterable().containsExactly("title", "value");
    for (String list : List.of("/leads", "/deals")) {
      assertThat(
              acme.rep()
                  .get(list + "?fields=id,luck")
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly("fields");
    }
  }

  @Test
  void aClientMayAskForTheRecordsThatAListNames() {
    Answer lead = acme.lead(Leads.warm());
    String customer = Customers.of(acme);
    Customers.link(lead.text("/id"), customer);
    Answer deal = acme.deal(lead.text("/dealId"));
    acme.rep()
        .put(
            "/deals/" + deal.text("/id") + "/customer",
            deal.etag(),
            Json.object("customerId", customer))
        .expect(200);
    acme.lead(Leads.unknown());

    Answer leads =
        acme.rep().get("/leads?expand=deal,assignedTo,customer&sort=createdAt").expect(200);
    Answer deals = acme.rep().get("/deals?expand=lead,customer").expect(200);

    assertThat(leads.text("/items/0/expanded/deal/id")).isEqualTo(lead.text("/dealId"));
    assertThat(leads.text("/items/0/expanded/deal/title")).isNotEmpty();
    assertThat(leads.text("/items/0/expanded/customer/hostId")).isNotEmpty();
    assertThat(leads.at("/items/1/expanded/customer").isNull()).isTrue();
    assertThat(deals.text("/items/0/expanded/lead/email")).isEqualTo(lead.text("/email"));
    assertThat(deals.text("/items/0/expanded/customer/id")).isEqualTo(customer);
    assertThat(deals.at("/items/0/expanded/owner").isNull()).isTrue();
    assertThat(acme.rep().get("/leads").at("/items/0/expanded").isNull()).isTrue();
    assertThat(acme.rep().get("/leads?fields=id&expand=deal").at("/items/0").fieldNames())
        .toIterable()
        .containsExactly("id", "expanded");
  }

  @Test
  void anExpandedUserIsTheOneOfTheDirectory() {
    Answer lead = acme.lead(Leads.warm());
    String rep = acme.rep().subject();
    acme.rep()
        .patch("/leads/" + lead.text("/id"), lead.etag(), Json.object("assignedTo", rep))
        .expect(200);

    assertThat(acme.rep().get("/leads?expand=assignedTo").text("/items/0/expanded/assignedTo/id"))
        .isEqualTo(rep);
  }

  @Test
  void aListExpandsNothingElse() {
    for (String list : List.of("/leads", "/deals")) {
      assertThat(
              acme.rep()
                  .get(list + "?expand=luck")
                  .expectProblem(400, "validation-failed")
                  .pointers())
          .containsExactly("expand");
    }
  }

  @Test
  void aPageMayComeWithoutItsTotal() {
    acme.lead(Leads.warm());

    for (String list : List.of("/leads", "/deals")) {
      Answer page = acme.rep().get(list + "?total=false").expect(200);
      assertThat(page.list("/items")).hasSize(1);
      assertThat(page.at("/total").isNull()).isTrue();
      assertThat(page.at("/totalIsExact").isNull()).isTrue();
    }
  }

  @Test
  void aPageThatIsNotFullKnowsTheTotal() {
    acme.lead(Leads.warm());
    acme.lead(Leads.warm());

    assertThat(acme.rep().get("/leads?limit=1&page=2").expect(200).number("/total")).isEqualTo(2);
    assertThat(acme.rep().get("/leads?limit=1&page=3").expect(200).number("/total")).isEqualTo(2);
    assertThat(acme.rep().get("/leads?limit=2").expect(200).number("/total")).isEqualTo(2);
  }

  @Test
  void aTotalIsExactToTenThousandAndThenAnEstimateMarkedAsOne() {
    add(10_000);
    Answer exact = acme.rep().get("/leads?limit=1").expect(200);
    assertThat(exact.number("/total")).isEqualTo(10_000);
    assertThat(exact.at("/totalIsExact").asBoolean()).isTrue();

    add(2_000);
    Database.update("analyze dealwright.leads");
    Answer estimate = acme.rep().get("/leads?limit=1").expect(200);

    assertThat(estimate.at("/totalIsExact").asBoolean(true)).isFalse();
    assertThat(estimate.number("/total")).isBetween(10_001, 20_000);
    assertThat(acme.rep().get("/leads?limit=1&q=byron").expect(200).at("/totalIsExact").asBoolean())
        .isTrue();
  }

  /** Leads without anything, written past the product. */
  private void add(int leads) {
    Database.update(
        "with added as (insert into dealwright.leads (organisation_id, id, source, status, origin,"
            + " created_at, updated_at) select cast(? as uuid), gen_random_uuid(), 'OTHER', 'NEW',"
            + " 'IMPORT', now(), now() from generate_series(1, ?) returning organisation_id, id)"
            + " insert into dealwright.lead_state (organisation_id, lead_id)"
            + " select organisation_id, id from added",
        acme.id(),
        leads);
  }

  @Test
  void leadsAreFoundByTheirCustomer() {
    Answer linked = acme.lead(Leads.unknown());
    acme.lead(Leads.unknown());
    String customer = "11111111-2222-7333-8444-555555555555";
    Database.update(
        "insert into dealwright.customers (organisation_id, id, host, host_id, name, synced_at)"
            + " values (cast(? as uuid), cast(? as uuid), 'test', '1', 'Orion', now())",
        acme.id(),
        customer);
    Database.update(
        "update dealwright.leads set customer_id = cast(? as uuid) where id = cast(? as uuid)",
        customer,
        linked.text("/id"));

    assertThat(acme.rep().get("/leads?customerId=" + customer).expect(200).texts("/items", "id"))
        .containsExactly(linked.text("/id"));
  }

  @Test
  void dealsAreExportedAsTheyAreListed() {
    Answer lead = acme.lead(Leads.warm());
    acme.lead(Leads.hot());

    Answer file = csv("/deals/export.csv?leadId=" + lead.text("/id"));

    List<String> lines = file.body().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith("id,title,pipelineId,stage,status,leadId")
        .contains("velocityDays");
    assertThat(lines.get(1)).startsWith(lead.text("/dealId")).contains("20000.00,EUR");
    assertThat(file.header("Content-Disposition").orElseThrow()).contains("deals-");
  }

  @Test
  void customersAreExportedByNameAsTheyAreSearched() {
    HostCustomers host = new HostCustomers(acme);
    host.add("Orion Logistics");
    host.add("=Lyra Foods");
    host.mirror();

    List<String> all = csv("/customers/export.csv").body().lines().toList();
    List<String> found = csv("/customers/export.csv?q=orion").body().lines().toList();

    assertThat(all).hasSize(3);
    assertThat(all.get(0)).startsWith("id,host,hostId,name,reference");
    assertThat(all.get(1)).contains("'=Lyra Foods");
    assertThat(found).hasSize(2);
    assertThat(found.get(1)).contains("Orion Logistics");
  }

  @Test
  void aLeadsActivitiesAreExportedNewestFirstAndFormulasDefused() {
    Answer lead = acme.lead(Leads.warm());
    String path = "/leads/" + lead.text("/id") + "/activities";
    acme.rep().post(path, Json.object("type", "note", "body", "=HYPERLINK(1)")).expect(201);
    acme.rep().post(path, Json.object("type", "call", "subject", "Offer")).expect(201);

    List<String> notes = csv(path + "/export.csv?type=note").body().lines().toList();
    Answer all = csv(path + "/export.csv");

    assertThat(notes).hasSize(2);
    assertThat(notes.get(1)).contains("'=HYPERLINK(1)");
    assertThat(all.body()).contains("call", "stage_change");
  }

  @Test
  void shortListsAreFilesForWhoAcceptsThem() {
    Answer pipelines = csvOf(acme.rep(), "/pipelines");
    Answer views = csvOf(acme.rep(), "/views");
    Answer plain = acme.rep().send(acme.rep().request("/views").setHeader("Accept", "*/*").GET());

    assertThat(pipelines.body()).startsWith("id,name,").contains(acme.pipeline().id());
    assertThat(views.body().lines().count()).isGreaterThan(2);
    assertThat(views.header("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(plain.expect(200).list("/items")).isNotEmpty();
    assertThat(csvOf(acme.admin(), "/imports").body().lines()).hasSize(1);
  }

  @Test
  void aFileOfALongListGoesOverAllItsParts() {
    Answer lead = acme.lead(Leads.warm());
    String path = "/deals/" + lead.text("/dealId");
    Database.update(
        """
        insert into dealwright.activities (organisation_id, id, recorded_at, lead_id, deal_id, type,
          actor_kind, actor_name, subject, occurred_at, updated_at)
        select organisation_id, gen_random_uuid(), now(), lead_id, id, 'NOTE', 'USER', 'Nora',
          'n' || n, now() - n * interval '1 minute', now()
        from dealwright.deals cross join generate_series(1, 450) n where id = cast(? as uuid)
        """,
        lead.text("/dealId"));

    Answer activities = csv(path + "/activities/export.csv?type=note");
    Answer timeline = csv(path + "/timeline/export.csv");

    assertThat(activities.body().lines()).hasSize(451).doesNotHaveDuplicates();
    assertThat(timeline.body().lines()).hasSizeGreaterThan(450).doesNotHaveDuplicates();
    assertThat(timeline.body()).contains("actor.name").contains("stage_change");
  }

  @Test
  void scoresSignalsAndStatisticsAreFilesToo() {
    Answer lead = acme.lead(Leads.warm());
    String path = "/leads/" + lead.text("/id");

    assertThat(csv(path + "/score/history/export.csv").body())
        .startsWith("points,band,")
        .contains("created");
    assertThat(csv(path + "/signals/export.csv").body()).startsWith("id,eventId,type,");
    assertThat(csv("/pipelines/" + acme.pipeline().id() + "/statistics/export.csv").body())
        .contains("stage.name")
        .contains("Qualified");
    assertThat(csvOf(acme.admin(), "/exchange-rates/export.csv").body()).startsWith("from,to,day");
    assertThat(csvOf(acme.admin(), "/settings/holidays/export.csv").body())
        .isEqualToIgnoringNewLines("day,name");
  }

  @Test
  void aColumnOfTheBoardIsAFileOfItsCards() {
    acme.lead(Leads.warm());
    Answer lead = acme.lead(Leads.warm());
    Pipeline pipeline = acme.pipeline();
    String file =
        "/pipelines/%s/stages/%s/cards/export.csv"
            .formatted(pipeline.id(), pipeline.stage("Qualified"));

    List<String> all = csv(file).body().lines().toList();
    List<String> found = csv(file + "?q=" + lead.text("/email")).body().lines().toList();

    assertThat(all).hasSize(3);
    assertThat(all.get(0)).startsWith("dealId,version,title,").contains("score.points");
    assertThat(found).hasSize(2);
    assertThat(found.get(1)).startsWith(lead.text("/dealId"));
  }

  private static Answer csvOf(Client client, String path) {
    return client.send(client.request(path).setHeader("Accept", "text/csv").GET()).expect(200);
  }

  private Answer csv(String path) {
    return csvOf(acme.rep(), path);
  }
}
