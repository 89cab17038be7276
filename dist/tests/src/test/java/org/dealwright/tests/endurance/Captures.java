package org.dealwright.tests.endurance;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;

/** A web form that sends one lead after the other to a node until that does not answer any more. */
final class Captures implements Runnable {

  private final Organisation organisation;
  private final Client form;

  /** Submission and address of each lead whose form was answered. */
  private final Map<String, String> acknowledged = new HashMap<>();

  private final List<Map<String, Object>> unanswered = new ArrayList<>();

  Captures(Organisation organisation, WildFlyServer node) {
    this.organisation = organisation;
    this.form = Client.anonymous().on(node);
  }

  @Override
  public void run() {
    while (unanswered.isEmpty()) {
      Map<String, Object> lead = Leads.hot();
      try {
        String submission = sent(form, lead);
        acknowledge(submission, lead);
      } catch (UncheckedIOException noAnswer) {
        unanswered.add(lead);
      }
    }
  }

  private String sent(Client through, Map<String, Object> lead) {
    return through
        .post("/public/capture/" + organisation.id(), lead)
        .expect(202)
        .text("/submissionId");
  }

  private synchronized void acknowledge(String submission, Map<String, Object> lead) {
    acknowledged.put(submission, (String) lead.get("email"));
  }

  /** Does what a person does when the form shows no answer. */
  void sendAgain(WildFlyServer node) {
    unanswered.forEach(lead -> acknowledge(sent(Client.anonymous().on(node), lead), lead));
  }

  synchronized Map<String, String> acknowledged() {
    return Map.copyOf(acknowledged);
  }
}
