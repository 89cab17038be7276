package org.dealwright.tests.http;

import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Customers;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.OpenApi;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Rates;

/** Records of one organisation, one of each kind that has an address. */
record Owned(
    Organisation acme,
    String lead,
    String deal,
    String activity,
    String view,
    String field,
    String upload,
    String draft,
    String model,
    String plan,
    String customer) {

  static final String HOLIDAY = "2027-12-25";

  static Owned create() {
    Organisation acme = Organisation.create();
    acme.admin().post("/settings/holidays", Json.object("day", HOLIDAY)).expect(201);
    Answer lead = acme.lead(Leads.warm());
    Answer task =
        acme.rep()
            .post(
                "/leads/" + lead.text("/id") + "/activities",
                Json.object("type", "task", "subject", "Send Ada Byron the offer"))
            .expect(201);
    Answer view =
        acme.rep()
            .post("/views", Json.object("kind", "leads", "name", "Ada Byron's", "shared", true))
            .expect(201);
    new Rates(acme).put("USD", "EUR", "2026-01-02", "0.9");
    Answer field =
        acme.admin()
            .post("/custom-fields", Json.object("key", "byron", "type", "text"))
            .expect(201);
    Answer upload =
        acme.admin().postText("/imports", "text/csv", "email\nada@example.com\n").expect(201);
    Answer draft =
        acme.admin().post("/scoring/drafts", Json.object("preset", "blended")).expect(201);
    return new Owned(
        acme,
        lead.text("/id"),
        lead.text("/dealId"),
        task.text("/id"),
        view.text("/id"),
        field.text("/id"),
        upload.text("/id"),
        draft.text("/id"),
        acme.admin().get("/scoring/models").expect(200).text("/items/0/id"),
        acme.admin()
            .post("/plans", Json.object("code", "growth", "name", "Growth"))
            .expect(201)
            .text("/id"),
        Customers.of(acme));
  }

  Answer leadAnswer() {
    return acme.lead(lead);
  }

  String stage() {
    return acme.pipeline().stage("Qualified");
  }

  String id(OpenApi.Operation operation, String parameter) {
    return switch (operation.template().split("/", -1)[1] + " " + parameter) {
      case "leads id" -> lead;
      case "deals id" -> deal;
      case "customers id" -> customer;
      case "activities id" -> activity;
      case "exchange-rates from" -> "USD";
      case "exchange-rates to" -> "EUR";
      case "exchange-rates day" -> "2026-01-02";
      case "views id" -> view;
      case "custom-fields id" -> field;
      case "imports id" -> upload;
      case "plans id" -> plan;
      case "scoring id" -> operation.template().startsWith("/scoring/drafts") ? draft : model;
      case "settings day" -> HOLIDAY;
      case "pipelines pipelineId" -> acme.pipeline().id();
      case "pipelines stageId" -> stage();
      default -> throw new AssertionError("A record for " + operation + " must be added here");
    };
  }
}
