package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A deal's own page, as a sales rep. */
class DealScreenIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();
  private final String deal = Deals.add(acme, Leads.warm(), "Halcyon");

  @Test
  void factsAreChangedInPlace() {
    Page page = open();

    edit(page, "value").fill("1200.50");
    page.keyboard().press("Enter");
    assertThat(fact(page, "value")).containsText("€1,200.50");
    edit(page, "title").fill("Pilot");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.HEADING, named("Pilot"))).isVisible();
    fact(page, "owner").getByRole(AriaRole.BUTTON).click();
    fact(page, "owner").getByRole(AriaRole.COMBOBOX).selectOption(me());
    button(page, "Save").click();
    assertThat(fact(page, "owner").locator("form")).hasCount(0);

    assertThat(fact(page, "owner")).containsText(acme.rep().displayName());
    assertThat(fact(page, "owner").getByRole(AriaRole.BUTTON)).isFocused();
    Answer stored = acme.deal(deal);
    assertThat(stored.number("/value/amount")).isEqualTo(120_050);
    assertThat(stored.text("/title")).isEqualTo("Pilot");
  }

  @Test
  void aChangeOnTopOfAnUnseenOneIsToldFirst() {
    tabs.provoke(412);
    Page page = open();
    Locator field = edit(page, "title");
    Answer now = acme.deal(deal);
    acme.rep()
        .patch("/deals/" + deal, now.etag(), Json.object("expectedCloseDate", "2027-03-31"))
        .expect(200);

    field.fill("Pilot");
    page.keyboard().press("Enter");

    assertThat(fact(page, "title").getByRole(AriaRole.ALERT)).containsText("Somebody else");
    assertThat(fact(page, "expectedCloseDate")).containsText("2027");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.HEADING, named("Pilot"))).isVisible();
  }

  @Test
  void aWonDealIsReopened() {
    Page page = open();

    page.getByTestId("mark-won").click();
    assertThat(page.getByTestId("deal-status")).hasText("won");
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Won");
    page.getByTestId("reopen").click();

    assertThat(page.getByTestId("snackbar")).containsText("is open again in Qualified");
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Qualified");
  }

  @Test
  void aDealIsLostForAReason() {
    Page page = open();

    page.getByTestId("mark-lost").click();
    Locator dialog = page.getByTestId("lost-dialog");
    dialog.getByLabel("Why was it lost?").fill("No budget");
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mark as lost"))
        .click();

    assertThat(page.getByTestId("deal-status")).hasText("lost");
    assertThat(fact(page, "reason")).containsText("No budget");
    assertThat(acme.deal(deal).text("/closeReason")).isEqualTo("No budget");
  }

  @Test
  void aMoveAlongThePathIsUndone() {
    Page page = open();

    page.getByTestId("stage-path")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Proposal"))
        .click();
    assertThat(page.getByTestId("stage-history")).containsText("Qualified → Proposal");
    page.getByTestId("snackbar")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
        .click();

    assertThat(page.getByTestId("snackbar")).containsText("is back in Qualified");
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Qualified");
  }

  @Test
  void whatIsLoggedStandsInTheTimeline() {
    Page page = open();

    Locator form = page.getByTestId("activity-form");
    form.getByLabel("What was it about?").fill("Wants an offer");
    form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log")).click();

    assertThat(page.getByTestId("timeline")).containsText("Wants an offer");
    assertThat(acme.rep().get("/deals/" + deal + "/activities").list("/items")).isNotEmpty();
  }

  @Test
  void theMenuOfACardLeadsHere() {
    BoardScreen board = new BoardScreen(tabs.open(acme.rep(), "board"));

    board.chooseFromMenu("Halcyon", "Open the deal");

    assertThat(board.page().getByTestId("velocity")).isVisible();
    assertThat(board.page()).hasURL(Tabs.address("deals/" + deal));
  }

  private Page open() {
    Page page = tabs.open(acme.rep(), "deals/" + deal);
    assertThat(page.getByTestId("velocity")).isVisible();
    return page;
  }

  private static Locator fact(Page page, String id) {
    return page.locator("[data-fact=" + id + "]");
  }

  private static Locator edit(Page page, String id) {
    fact(page, id).getByRole(AriaRole.BUTTON).click();
    return fact(page, id).locator(".input");
  }

  private String me() {
    return acme.rep().get("/me").text("/subject");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
