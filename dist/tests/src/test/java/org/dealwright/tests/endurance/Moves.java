package org.dealwright.tests.endurance;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;

/** A rep who moves a deal to and fro on a node until that does not answer any more. */
final class Moves implements Runnable {

  private static final List<String> STAGES = List.of("Proposal", "Negotiating", "Demo scheduled");

  private final Organisation organisation;
  private final Client rep;
  private final String dealId;

  /** The stages that the deal has come to for certain, by their ids. */
  private final List<String> acknowledged = new ArrayList<>();

  Moves(Organisation organisation, WildFlyServer node, String dealId) {
    this.organisation = organisation;
    this.rep = organisation.rep().on(node);
    this.dealId = dealId;
  }

  @Override
  public void run() {
    try {
      Answer deal = rep.get("/deals/" + dealId).expect(200);
      note(deal.text("/stage/id"));
      String version = deal.etag();
      for (int move = 0; true; move++) {
        String stage = organisation.pipeline().stage(STAGES.get(move % STAGES.size()));
        version = moved(version, stage).etag();
        note(stage);
      }
    } catch (UncheckedIOException noAnswer) {
      // The node is gone.
    }
  }

  private Answer moved(String version, String stage) {
    return rep.postIfMatch("/deals/" + dealId + "/stage", version, Json.object("stageId", stage))
        .expect(200);
  }

  private synchronized void note(String stage) {
    acknowledged.add(stage);
  }

  synchronized List<String> acknowledged() {
    return List.copyOf(acknowledged);
  }

  String dealId() {
    return dealId;
  }
}
