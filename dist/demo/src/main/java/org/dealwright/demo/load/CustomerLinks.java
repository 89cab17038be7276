package org.dealwright.demo.load;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Slice;
import org.dealwright.api.customer.AcceptLinksRequest;
import org.dealwright.api.customer.AcceptedLink;
import org.dealwright.api.customer.LinkProposal;
import org.dealwright.demo.DemoException;
import org.dealwright.demo.api.DealwrightApi;

/**
 * Mirrors the host's customers, links the leads that surely belong to them, and pulls what those
 * customers did.
 */
final class CustomerLinks {

  private static final int TRIES = 600;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final DealwrightApi api;
  private final String user;

  CustomerLinks(DealwrightApi api, String user) {
    this.api = api;
    this.user = user;
  }

  void make() {
    awaitEnd(api.mirrorCustomers(user));
    awaitEnd(api.mirrorPlans(user));
    String cursor = "";
    while (cursor != null) {
      Slice<LinkProposal> part = api.linkProposals(user, cursor);
      if (!part.items().isEmpty()) {
        api.acceptLinks(user, new AcceptLinksRequest(links(part.items())));
      }
      cursor = part.nextCursor();
    }
    awaitEnd(api.pullHostSignals(user));
  }

  private static List<AcceptedLink> links(List<LinkProposal> proposals) {
    return proposals.stream()
        .map(
            one ->
                new AcceptedLink(
                    one.leadId(), one.leadVersion(), one.suggestions().get(0).customer().id()))
        .toList();
  }

  private void awaitEnd(UUID run) {
    for (int i = 0; i < TRIES; i++) {
      if (api.isFinished(user, run)) {
        return;
      }
      pause();
    }
    throw new DemoException("What the host has of its customers is not read yet");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DemoException("Interrupted", interrupted);
    }
  }
}
