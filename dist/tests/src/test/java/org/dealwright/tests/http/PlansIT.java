package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Customers;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;

/** The catalogue of plans and the customers' standing, as far as scores read them. */
class PlansIT {

  private final Organisation acme = Organisation.create();

  @Test
  void aPlanIsKeptChangedAndDeleted() {
    Map<String, Object> request = plan("growth", 10, 250);
    request.put("price", Leads.euros(480_000));
    request.put("features", List.of("Single sign-on", "Audit log"));

    Answer added = acme.admin().post("/plans", request).expect(201);
    String path = "/plans/" + added.text("/id");

    assertThat(acme.rep().get(path).expect(200).json()).isEqualTo(added.json());
    assertThat(acme.rep().get("/plans").expect(200).texts("/items", "code"))
        .containsExactly("growth");
    Answer changed =
        acme.admin().patch(path, added.etag(), Json.object("sizeTo", null)).expect(200);
    assertThat(changed.at("/sizeTo").isNull()).isTrue();
    acme.admin()
        .patch(path, added.etag(), Json.object("sizeTo", 5))
        .expectProblem(412, "version-conflict");
    acme.admin().post("/plans", plan("growth", 1, 2)).expectProblem(409, "plan-code-taken");
    acme.rep().post("/plans", plan("team", 1, 9)).expectProblem(403, "not-permitted");
    acme.admin().delete(path, changed.etag()).expect(204);
    acme.rep().get(path).expectProblem(404, "not-found");
  }

  @Test
  void whatIsWrongWithAPlanIsNamed() {
    Map<String, Object> request =
        Json.object(
            "code", "Not a code", "name", "", "sizeFrom", 10, "sizeTo", 9, "features", List.of(""));
    request.put("price", Json.object("amount", -1, "currency", "USD"));

    assertThat(
            acme.admin().post("/plans", request).expectProblem(400, "validation-failed").pointers())
        .containsExactly(
            "/code", "/name", "/price/amount", "/price/currency", "/sizeTo", "/features");
  }

  @Test
  void theFitNamesTheBestPlan() {
    acme.admin().post("/plans", plan("team", 1, 9)).expect(201);
    acme.admin().post("/plans", plan("growth", 10, 249)).expect(201);
    acme.admin().post("/plans", plan("enterprise", 250, 100_000)).expect(201);
    Answer lead = acme.lead(Leads.mild());
    acme.publish("product-led");

    Answer explained =
        acme.rep().get("/leads/" + lead.text("/id") + "/score/explanation").expect(200);

    JsonNode fit =
        explained.list("/contributions").stream()
            .filter(line -> line.at("/factor").asText().equals("tier-fit"))
            .findFirst()
            .orElseThrow();
    assertThat(fit.at("/input").asText()).isEqualTo("100.0 growth");
    assertThat(fit.at("/sentence").asText()).isEqualTo("Of the plans, growth (100) fits best.");
    assertThat(fit.at("/points").asInt()).isEqualTo(70);
    assertThat(explained.number("/points")).isEqualTo(51);
    assertThat(explained.at("/confident").asBoolean()).isFalse();
  }

  @Test
  void aChangeOfTheCatalogueIsFollowedByScoresThatReadIt() {
    Answer lead = acme.lead(Leads.mild());
    acme.publish("product-led");
    assertThat(points(lead)).isEqualTo(30);

    acme.admin().post("/plans", plan("growth", 10, 249)).expect(201);

    Await.until("the score", () -> points(lead), points -> points == 51);
  }

  @Test
  void whatTheHostSellsIsInTheCatalogueAndPeopleAddToIt() {
    HostCustomers host = new HostCustomers(acme);
    acme.admin().post("/plans", plan("own", 1, 9)).expect(201);
    host.sells("GROWTH plan", "Growth", 480_000, 10);

    assertThat(host.mirrorPlans()).containsEntry("changed", "1").containsEntry("failed", "f");

    Answer plans = acme.rep().get("/plans").expect(200);
    assertThat(plans.texts("/items", "code")).containsExactly("growth-plan", "own");
    assertThat(plans.text("/items/0/host")).isEqualTo("harbour-billing");
    assertThat(plans.number("/items/0/price/amount")).isEqualTo(480_000);
    assertThat(plans.at("/items/0/hostFields").toString())
        .isEqualTo("[\"code\",\"name\",\"price\",\"sizeFrom\"]");
    String path = "/plans/" + plans.text("/items/0/id");
    Answer told = acme.rep().get(path);
    assertThat(
            acme.admin()
                .patch(path, told.etag(), Json.object("name", "Mine", "sizeTo", 99))
                .expectProblem(409, "plan-of-host")
                .at("/hostFields")
                .toString())
        .isEqualTo("[\"name\"]");
    acme.admin().delete(path, told.etag()).expectProblem(409, "plan-of-host");
    acme.admin().patch(path, told.etag(), Json.object("sizeTo", 99)).expect(200);

    assertThat(host.mirrorPlans()).containsEntry("changed", "0");
    host.sells("GROWTH plan", "Growth", 500_000, 10);
    assertThat(host.mirrorPlans()).containsEntry("changed", "1");
    Answer dearer = acme.rep().get(path).expect(200);
    assertThat(dearer.number("/price/amount")).isEqualTo(500_000);
    assertThat(dearer.number("/sizeTo")).isEqualTo(99);
    host.sellsNoMore("GROWTH plan");
    host.mirrorPlans();
    assertThat(acme.rep().get("/plans").texts("/items", "code")).containsExactly("own");
    acme.rep().post("/admin/jobs/plan-sync").expectProblem(403, "not-permitted");
  }

  @Test
  void aCustomersHealthAndTierCountInTheScoresOfItsLeads() {
    String customer = Customers.of(acme);
    Answer lead = acme.lead(Leads.mild());
    Customers.link(lead.text("/id"), customer);
    String path = "/customers/" + customer + "/standing";
    Answer before = acme.rep().get(path).expect(200);
    assertThat(before.at("/health").isNull()).isTrue();

    Map<String, Object> standing = Json.object("health", 90, "tier", "Enterprise");
    Answer after = put(path, before.etag(), standing).expect(200);

    assertThat(after.number("/health")).isEqualTo(90);
    Answer rescored = acme.lead(lead.text("/id"));
    assertThat(rescored.number("/score/points")).isGreaterThan(lead.number("/score/points"));
    assertThat(rescored.texts("/explanation/contributions", "factor"))
        .contains("customer-health", "customer-tier");
    assertThat(
            acme.rep()
                .get("/leads/" + lead.text("/id") + "/score/history")
                .expect(200)
                .text("/items/0/cause"))
        .isEqualTo("customer");
    put(path, before.etag(), standing).expectProblem(412, "version-conflict");
    assertThat(
            put(path, after.etag(), Json.object("health", 101, "tier", " "))
                .expectProblem(400, "validation-failed")
                .pointers())
        .containsExactly("/health", "/tier");
  }

  private Answer put(String path, String ifMatch, Map<String, Object> body) {
    return acme.admin()
        .send(
            acme.admin()
                .request(path)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Json.write(body))));
  }

  private int points(Answer lead) {
    return acme.lead(lead.text("/id")).number("/score/points");
  }

  private static Map<String, Object> plan(String code, int from, int to) {
    return Json.object("code", code, "name", code, "sizeFrom", from, "sizeTo", to);
  }
}
