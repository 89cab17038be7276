package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ends the server under all tests and starts it again, so it comes after almost all others. */
@Order(Integer.MAX_VALUE - 1)
class ServerRestartIT {

  private static final Duration READY_LIMIT = Duration.ofMinutes(2);

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void aSessionComesBackSilently() {
    Deals.add(acme, Leads.mild(), "Orion");
    Page working = tabs.open(acme.rep(), "board?q=ori");
    Page returning = tabs.open(acme.rep(), "leads?sort=name");
    assertThat(working.getByTestId("card")).hasCount(1);
    assertThat(returning.getByTestId("lead-row")).hasCount(1);
    tabs.provoke(401);
    // Both pages follow what others do: they ask again while the server is on its way.
    tabs.provokeOutage();
    tabs.provoke(404);
    tabs.provoke(503);

    TestedStack.get().server().restart();
    TestedStack.get().server().awaitReady("/dealwright/health/ready", READY_LIMIT);

    returning.reload();
    assertThat(returning.getByTestId("lead-row")).hasCount(1);
    assertThat(returning).hasURL(Tabs.address("leads?sort=name"));

    working.getByTestId("filter-text").fill("orion");
    assertThat(working).hasURL(Tabs.address("board?q=orion"));
    assertThat(working.getByTestId("card")).hasCount(1);
    assertThat(working.getByTestId("user-menu")).containsText(acme.rep().displayName());
  }
}
