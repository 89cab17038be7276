package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.dealwright.tests.endurance.Nodes;
import org.dealwright.tests.endurance.TwoNodes;
import org.dealwright.tests.fixture.FrontDoor;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who works in the browser need not sign in again when the node is killed. */
@TwoNodes
class NodeFailoverIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();
  private final FrontDoor door = FrontDoor.open(TestedStack.get().servers());

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void theOtherNodeGoesOnWithTheSession() {
    Deals.add(acme, Leads.mild(), "Orion");
    Page working = tabs.blank();
    working.navigate(door.address("board"));
    SignInForm.of(working).signIn(acme.rep());
    assertThat(working.getByTestId("card")).hasCount(1);
    Page returning = tabs.beside(working);
    returning.navigate(door.address("leads?sort=name"));
    assertThat(returning.getByTestId("lead-row")).hasCount(1);

    Nodes.first().kill();

    returning.reload();
    assertThat(returning.getByTestId("lead-row")).hasCount(1);
    assertThat(returning).hasURL(door.address("leads?sort=name"));
    working.getByTestId("filter-text").fill("orion");
    assertThat(working).hasURL(door.address("board?q=orion"));
    assertThat(working.getByTestId("card")).hasCount(1);
    assertThat(working.getByTestId("user-menu")).containsText(acme.rep().displayName());
  }

  @Test
  void aTokenIsGoodForEachNode() {
    for (var node : TestedStack.get().servers()) {
      acme.rep().on(node).get("/me").expect(200);
    }
  }
}
