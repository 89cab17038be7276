package org.dealwright.tests.browser;

import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.User;

/** Deals that a test begins with, and what others do to them meanwhile. */
final class Deals {

  private Deals() {}

  /** Adds a lead of this company, whose score puts its deal on the board; returns the deal's id. */
  static String add(Organisation acme, Map<String, Object> lead, String company) {
    lead.put("company", company);
    return acme.lead(lead).text("/dealId");
  }

  /** Moves a deal through the API. */
  static void move(Organisation acme, User who, String dealId, String stage) {
    Answer deal = who.get("/deals/" + dealId).expect(200);
    who.postIfMatch(
            "/deals/" + dealId + "/stage",
            deal.etag(),
            Json.object("stageId", acme.pipeline().stage(stage)))
        .expect(200);
  }

  /** Plans a task for a lead through the API. */
  static void plan(User who, String leadId, String subject) {
    Map<String, Object> task = Json.object("type", "task", "subject", subject);
    who.post("/leads/" + leadId + "/activities", task).expect(201);
  }

  static String stageOf(Organisation acme, String dealId) {
    return acme.deal(dealId).text("/stage/name");
  }
}
