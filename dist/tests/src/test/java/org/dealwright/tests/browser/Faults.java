package org.dealwright.tests.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.tests.fixture.TestedStack;

/**
 * What our pages complain about: errors in the console, which violations of the content security
 * policy are too, and exceptions.
 */
final class Faults {

  private static final String REFUSED =
      "Failed to load resource: the server responded with a status of ";

  /** The network failed: nobody was there, or what was being read ended in the middle. */
  private static final String LOST = "Failed to load resource: net::ERR_";

  private final List<String> told = new ArrayList<>();
  private final Set<Integer> provoked = new HashSet<>();
  private boolean stopped;

  /** The browser reports each refusal as an error; this one is what the test is about. */
  void provoke(int status) {
    provoked.add(status);
  }

  /** The test stops the server: pages that follow others lose it, and ask whether it is back. */
  void stop() {
    stopped = true;
  }

  void watch(Page page) {
    page.onConsoleMessage(message -> hear(page, message));
    page.onPageError(error -> add(page, error));
  }

  List<String> told() {
    return List.copyOf(told);
  }

  private void hear(Page page, ConsoleMessage message) {
    if (message.type().equals("error") && !isProvoked(message.text()) && !asksForSignIn(message)) {
      add(page, message.text() + " (" + message.location() + ")");
    }
  }

  private boolean isProvoked(String text) {
    return provoked.stream().anyMatch(status -> text.startsWith(REFUSED + status))
        || (stopped && text.startsWith(LOST));
  }

  /** So a page learns that its user has yet to sign in. */
  private static boolean asksForSignIn(ConsoleMessage message) {
    return message.text().startsWith(REFUSED + 401) && message.location().contains("/api/v1/me");
  }

  /** Keycloak's pages are not ours. */
  private void add(Page page, String fault) {
    if (page.url().startsWith(TestedStack.application().toString())) {
      told.add(page.url() + ": " + fault);
    }
  }
}
