package org.dealwright.tests.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Customers;
import org.dealwright.tests.fixture.HostCustomers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Rates;
import org.dealwright.tests.fixture.Signals;
import org.dealwright.tests.fixture.Unique;
import org.dealwright.tests.fixture.User;

/** For each operation that changes something a request that succeeds, with what it needs before. */
final class Changes {

  private static final String VIEW = "{\"kind\": \"leads\", \"name\": \"My leads\"}";

  private final Organisation acme;

  Changes(Organisation acme) {
    this.acme = acme;
  }

  /** A request that changes something. */
  record Change(Client by, String path, String ifMatch, String body) {}

  Change of(OpenApi.Operation operation) {
    User rep = acme.rep();
    User admin = acme.admin();
    return switch (operation.toString()) {
      case "POST /public/capture/{orgId}" ->
          new Change(
              Client.anonymous(),
              "/public/capture/" + acme.id(),
              "*",
              person("Jane", Unique.email()));
      case "POST /leads" -> new Change(rep, "/leads", "*", person("Jane", Unique.email()));
      case "PATCH /leads/{id}" -> onLead("", "{\"company\": \"Orion\"}");
      case "POST /leads/{id}/stage" -> onLead("/stage", stage());
      case "POST /leads/{id}/status" ->
          onLead("/status", "{\"status\": \"disqualified\", \"reason\": \"No budget\"}");
      case "PATCH /settings/tracking" -> {
        String tag = admin.get("/settings/tracking").expect(200).etag();
        yield new Change(admin, "/settings/tracking", tag, "{\"eventsPerVisitorAndDay\": 7}");
      }
      case "POST /leads/{id}/score/refresh" -> onLead("/score/refresh", "");
      case "DELETE /leads/{id}" -> {
        Answer lead = acme.lead(Leads.warm());
        yield new Change(admin, "/leads/" + lead.text("/id"), lead.etag(), "");
      }
      case "POST /leads/{id}/restore" -> {
        String path = "/leads/" + acme.lead(Leads.warm()).text("/id");
        String seen = rep.get(path).expect(200).etag();
        admin.send(admin.request(path).header("If-Match", seen).DELETE()).expect(204);
        String version = admin.get("/leads?deleted=true").text("/items/0/version");
        yield new Change(admin, path + "/restore", version, "");
      }
      case "POST /leads/bulk" -> {
        Answer lead = acme.lead(Leads.unknown());
        String item =
            "{\"id\": \"%s\", \"tag\": \"%s\"}"
                .formatted(lead.text("/id"), lead.etag().replace("\"", ""));
        yield new Change(
            rep,
            "/leads/bulk",
            "*",
            "{\"items\": [" + item + "], \"patch\": {\"company\": \"Orion\"}}");
      }
      case "POST /signals" ->
          new Change(
              admin,
              "/signals",
              "*",
              Json.write(Signals.body(Signals.of(acme.lead(Leads.mild()), "email_open"))));
      case "POST /leads/{id}/activities" -> onLead("/activities", "{\"type\": \"call\"}");
      case "POST /deals/{id}/stage" -> onDeal("/stage", stage());
      case "POST /deals/{id}/activities" -> onDeal("/activities", "{\"type\": \"call\"}");
      case "POST /deals" -> {
        String lead = acme.lead(Leads.unknown()).text("/id");
        yield new Change(
            rep, "/deals", "*", "{\"leadId\": \"" + lead + "\", \"title\": \"Order\"}");
      }
      case "PATCH /deals/{id}" -> onDeal("", "{\"title\": \"Second order\"}");
      case "POST /deals/{id}/win" -> onDeal("/win", "{}");
      case "POST /deals/{id}/lose" -> onDeal("/lose", "{\"reason\": \"Price\"}");
      case "POST /deals/{id}/reopen" -> {
        Change win = onDeal("/win", "{}");
        Answer won = rep.postIfMatch(win.path(), win.ifMatch(), Json.object()).expect(200);
        yield new Change(rep, win.path().replace("/win", "/reopen"), won.etag(), "{}");
      }
      case "POST /deals/{id}/undo" -> onAutomaticMove();
      case "POST /pipelines" -> new Change(admin, "/pipelines", "*", "{\"name\": \"Partners\"}");
      case "PATCH /pipelines/{pipelineId}" -> onPipeline("", "{\"name\": \"Renamed\"}");
      case "DELETE /pipelines/{pipelineId}" -> {
        Answer pipeline = admin.post("/pipelines", Json.object("name", "Partners")).expect(201);
        yield new Change(admin, "/pipelines/" + pipeline.text("/id"), pipeline.etag(), "");
      }
      case "POST /pipelines/{pipelineId}/stages" -> onPipeline("/stages", "{\"name\": \"Pilot\"}");
      case "PATCH /pipelines/{pipelineId}/stages/{stageId}" ->
          onPipeline("/stages/" + acme.pipeline().stage("Demo scheduled"), "{\"name\": \"Demo\"}");
      case "DELETE /pipelines/{pipelineId}/stages/{stageId}" ->
          onPipeline("/stages/" + acme.pipeline().stage("Demo scheduled"), "");
      case "POST /views" -> new Change(rep, "/views", "*", VIEW);
      case "PATCH /views/{id}" -> onView("{\"name\": \"Warm leads\"}");
      case "DELETE /views/{id}" -> onView("");
      case "PATCH /activities/{id}" -> onTask("", "{\"body\": \"Soon\"}");
      case "DELETE /activities/{id}" -> onTask("", "");
      case "POST /activities/{id}/complete" -> onTask("/complete", "");
      case "POST /activities/{id}/reopen" -> {
        Answer task = task();
        String path = "/activities/" + task.text("/id");
        Answer done = rep.postIfMatch(path + "/complete", task.etag()).expect(200);
        yield new Change(rep, path + "/reopen", done.etag(), "");
      }
      case "POST /imports" -> new Change(admin, "/imports", "*", "email\nada@example.com\n");
      case "POST /imports/{id}/start" -> {
        Answer upload =
            admin.postText("/imports", "text/csv", "email\nada@example.com\n").expect(201);
        yield new Change(
            admin,
            "/imports/" + upload.text("/id") + "/start",
            "*",
            "{\"mapping\": {\"fields\": {\"email\": {\"column\": \"email\"}}}}");
      }
      case "POST /leads/bulk-create" ->
          new Change(
              rep,
              "/leads/bulk-create",
              "*",
              Json.write(Json.object("items", List.of(Leads.unknown()))));
      case "POST /leads/bulk-delete" ->
          new Change(
              admin,
              "/leads/bulk-delete",
              "*",
              Json.write(Json.object("items", List.of(item(acme.lead(Leads.unknown()))))));
      case "POST /leads/{id}/merge" -> {
        Answer lead = acme.lead(Leads.unknown());
        Answer other = acme.lead(Leads.unknown());
        yield new Change(
            admin,
            "/leads/" + lead.text("/id") + "/merge",
            lead.etag(),
            "{\"otherId\": \"%s\", \"otherTag\": \"%s\"}"
                .formatted(other.text("/id"), other.etag().replace("\"", "")));
      }
      case "PUT /exchange-rates" ->
          new Change(
              admin,
              "/exchange-rates",
              "*",
              "{\"rates\": [{\"from\": \"USD\", \"to\": \"EUR\", \"day\": \"2026-01-02\","
                  + " \"rate\": 0.9}]}");
      case "POST /exchange-rates/upload" ->
          new Change(
              admin, "/exchange-rates/upload", "*", "from,to,day,rate\nUSD,EUR,2026-01-03,0.9\n");
      case "DELETE /exchange-rates/{from}/{to}/{day}" -> {
        new Rates(acme).put("USD", "EUR", "2026-01-04", "0.9");
        yield new Change(admin, "/exchange-rates/USD/EUR/2026-01-04", "*", "");
      }
      case "PATCH /organisations/{organisationId}" -> {
        String path = "/organisations/" + acme.id();
        User operator = User.operator();
        yield new Change(operator, path, operator.get(path).etag(), "{\"name\": \"Renamed\"}");
      }
      case "POST /leads/{id}/score/adjustment" -> onLead("/score/adjustment", adjustment());
      case "DELETE /leads/{id}/score/adjustment" -> {
        Change adjust = onLead("/score/adjustment", adjustment());
        Answer made = rep.postText(adjust.path(), "application/json", adjust.body()).expect(201);
        yield new Change(rep, adjust.path(), made.etag(), "");
      }
      case "POST /plans" ->
          new Change(admin, "/plans", "*", "{\"code\": \"growth\", \"name\": \"Growth\"}");
      case "PATCH /plans/{id}" -> onPlan("{\"name\": \"Large\"}");
      case "DELETE /plans/{id}" -> onPlan("");
      case "PUT /customers/{id}/standing" ->
          new Change(
              admin, "/customers/" + Customers.of(acme) + "/standing", "\"0\"", "{\"health\": 80}");
      case "POST /scoring/drafts" ->
          new Change(admin, "/scoring/drafts", "*", "{\"preset\": \"journey\"}");
      case "PATCH /scoring/drafts/{id}" -> onDraft("", "{\"base\": 30}");
      case "DELETE /scoring/drafts/{id}" -> onDraft("", "");
      case "POST /scoring/drafts/{id}/publish" -> onDraft("/publish", "");
      case "POST /scoring/models/{id}/roll-back" -> onModel("/roll-back", "");
      case "POST /scoring/models/{id}/withdraw" -> {
        Change rollBack = onModel("/roll-back", "{\"source\": \"referral\"}");
        admin.postText(rollBack.path(), "application/json", rollBack.body()).expect(200);
        yield onModel("/withdraw", rollBack.body());
      }
      case "POST /custom-fields" ->
          new Change(admin, "/custom-fields", "*", "{\"key\": \"tier\", \"type\": \"text\"}");
      case "PATCH /custom-fields/{id}" -> {
        Answer field =
            admin.post("/custom-fields", Json.object("key", "tier", "type", "text")).expect(201);
        yield new Change(
            admin, "/custom-fields/" + field.text("/id"), field.etag(), "{\"label\": \"Tier\"}");
      }
      case "PATCH /settings" ->
          new Change(
              admin,
              "/settings",
              admin.get("/settings").expect(200).etag(),
              "{\"contactMovesStatus\": false}");
      case "PATCH /settings/sla" ->
          new Change(
              admin,
              "/settings/sla",
              admin.get("/settings/sla").expect(200).etag(),
              "{\"dueSoonMinutes\": 15}");
      case "POST /settings/holidays" ->
          new Change(admin, "/settings/holidays", "*", "{\"day\": \"2027-12-25\"}");
      case "POST /settings/holidays/import" ->
          new Change(
              admin,
              "/settings/holidays/import",
              "*",
              "{\"holidays\": [{\"day\": \"2027-12-25\"}]}");
      case "DELETE /settings/holidays/{day}" -> {
        admin.post("/settings/holidays", Json.object("day", "2027-12-25")).expect(201);
        String seen = admin.get("/settings/holidays").expect(200).etag();
        yield new Change(admin, "/settings/holidays/2027-12-25", seen, "");
      }
      case "POST /organisations" ->
          new Change(
              User.operator(),
              "/organisations",
              "*",
              "{\"slug\": \"" + Unique.name("org") + "\", \"name\": \"New\"}");
      case "POST /customers/{id}/activities" -> {
        String customer = new HostCustomers(acme).mirrored("Orion");
        yield new Change(
            rep, "/customers/" + customer + "/activities", "*", "{\"type\": \"call\"}");
      }
      case "POST /customers/link-proposals/accept" -> {
        Answer lead = acme.lead(Leads.unknown());
        String item =
            "{\"leadId\": \"%s\", \"leadVersion\": 0, \"customerId\": \"%s\"}"
                .formatted(lead.text("/id"), new HostCustomers(acme).mirrored("Orion"));
        yield new Change(
            rep, "/customers/link-proposals/accept", "*", "{\"items\": [" + item + "]}");
      }
      case "POST /leads/{id}/convert" -> onLead("/convert", customer());
      case "POST /leads/{id}/convert/undo" -> {
        Change convert = onLead("/convert", customer());
        Answer converted =
            rep.postIfMatch(convert.path(), convert.ifMatch(), Json.read(convert.body()))
                .expect(200);
        yield new Change(rep, convert.path() + "/undo", converted.etag(), "");
      }
      case "PUT /leads/{id}/customer" -> onLead("/customer", customer());
      case "DELETE /leads/{id}/customer" -> onLinked(onLead("/customer", customer()));
      case "PUT /deals/{id}/customer" -> onDeal("/customer", customer());
      case "DELETE /deals/{id}/customer" -> onLinked(onDeal("/customer", customer()));
      case "POST /admin/jobs/customer-sync" ->
          new Change(admin, "/admin/jobs/customer-sync", "*", "");
      case "POST /admin/jobs/host-signals" ->
          new Change(admin, "/admin/jobs/host-signals", "*", "");
      case "POST /admin/jobs/plan-sync" -> new Change(admin, "/admin/jobs/plan-sync", "*", "");
      case "POST /admin/jobs/lead-score-refresh" ->
          new Change(admin, "/admin/jobs/lead-score-refresh", "*", "");
      default ->
          throw new AssertionError(
              "A request for "
                  + operation
                  + " must be added here; its use case records an entry through AuditTrail");
    };
  }

  private static Map<String, Object> item(Answer lead) {
    return Json.object("id", lead.text("/id"), "tag", lead.etag().replace("\"", ""));
  }

  private Change onLead(String path, String body) {
    Answer lead = acme.lead(Leads.warm());
    return new Change(acme.rep(), "/leads/" + lead.text("/id") + path, lead.etag(), body);
  }

  private Change onDeal(String path, String body) {
    Answer deal = acme.deal(acme.lead(Leads.warm()).text("/dealId"));
    return new Change(acme.rep(), "/deals/" + deal.text("/id") + path, deal.etag(), body);
  }

  private String customer() {
    return "{\"customerId\": \"" + new HostCustomers(acme).mirrored("Orion") + "\"}";
  }

  /** The same path, after that change. */
  private static Change onLinked(Change link) {
    Client by = link.by();
    Answer linked =
        by.send(
            by.request(link.path())
                .header("Content-Type", "application/json")
                .header("If-Match", link.ifMatch())
                .PUT(BodyPublishers.ofString(link.body())));
    return new Change(by, link.path(), linked.expect(200).etag(), "");
  }

  /** A deal that the score has moved on. */
  private Change onAutomaticMove() {
    Answer lead = acme.lead(Leads.mild());
    Map<String, Object> better = Leads.hot();
    better.remove("email");
    acme.rep().patch("/leads/" + lead.text("/id"), lead.etag(), better).expect(200);
    Answer deal = acme.deal(lead.text("/dealId"));
    return new Change(acme.rep(), "/deals/" + deal.text("/id") + "/undo", deal.etag(), "");
  }

  private Change onPipeline(String path, String body) {
    String pipeline = "/pipelines/" + acme.pipeline().id();
    String seen = acme.admin().get(pipeline).expect(200).etag();
    return new Change(acme.admin(), pipeline + path, seen, body);
  }

  private static String adjustment() {
    return Json.write(
        Json.object(
            "points",
            10,
            "reason",
            "Met the board",
            "expiresAt",
            Instant.now().plus(Duration.ofDays(30)).toString()));
  }

  private Change onPlan(String body) {
    Answer plan =
        acme.admin()
            .post("/plans", Json.object("code", Unique.name("plan"), "name", "Small"))
            .expect(201);
    return new Change(acme.admin(), "/plans/" + plan.text("/id"), plan.etag(), body);
  }

  private Change onDraft(String path, String body) {
    Answer draft =
        acme.admin().post("/scoring/drafts", Json.object("preset", "blended")).expect(201);
    return new Change(
        acme.admin(), "/scoring/drafts/" + draft.text("/id") + path, draft.etag(), body);
  }

  private Change onModel(String path, String body) {
    String model = acme.admin().get("/scoring/models").expect(200).text("/items/0/id");
    return new Change(acme.admin(), "/scoring/models/" + model + path, "*", body);
  }

  private Change onView(String body) {
    Answer view = acme.rep().postText("/views", "application/json", VIEW).expect(201);
    return new Change(acme.rep(), "/views/" + view.text("/id"), view.etag(), body);
  }

  private Change onTask(String path, String body) {
    Answer task = task();
    return new Change(acme.rep(), "/activities/" + task.text("/id") + path, task.etag(), body);
  }

  private Answer task() {
    return acme.rep()
        .post(
            "/leads/" + acme.lead(Leads.unknown()).text("/id") + "/activities",
            Json.object("type", "task", "subject", "Offer"))
        .expect(201);
  }

  private String stage() {
    return "{\"stageId\": \"" + acme.pipeline().stage("Negotiating") + "\"}";
  }

  private static String person(String firstName, String email) {
    return "{\"firstName\": \"%s\", \"lastName\": \"Smith\", \"email\": \"%s\"}"
        .formatted(firstName, email);
  }
}
