package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser is English; the organisation decides. */
class GermanScreenIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create(Map.of("locale", "de"));

  @Test
  void theBoardSpeaksTheOrganisationsLanguage() {
    Deals.add(acme, Leads.mild(), "Orion");

    BoardScreen board = new BoardScreen(tabs.open(acme.rep(), "board"));

    assertThat(board.card("Orion")).containsText("4.000\u00a0€");
    assertThat(board.page().locator("html")).hasAttribute("lang", "de");
    assertThat(board.page().getByTestId("totals"))
        .hasText("1 offener Deal · 4.000\u00a0€ · 200\u00a0€ gewichtet");
    Locator words = board.page().locator("body");
    for (String english :
        List.of("weighted", "Search deals", "in stage", "Leads come here", "Dashboard")) {
      assertThat(words).not().containsText(english);
    }
  }

  @Test
  void movingACardIsToldInItToo() {
    Deals.add(acme, Leads.mild(), "Orion");
    BoardScreen board = new BoardScreen(tabs.open(acme.rep(), "board"));

    board.chooseFromMenu("Orion", "Proposal");

    board.assertSnackbar("Orion nach Proposal verschoben");
    assertThat(board.button(board.snackbar(), "Rückgängig")).isVisible();
  }

  @Test
  void theSentencesOfTheScoreAreGerman() {
    Page page = tabs.open(acme.rep(), "leads/" + acme.lead(Leads.hot()).text("/id"));

    Locator panel = page.getByTestId("score-panel");
    assertThat(panel.getByTestId("score-sum")).containsText("Ergibt zusammen genau");
    assertThat(panel.locator("li").first()).isVisible();
    for (String english : List.of("starts here", "job title", "employees", "known", "referral")) {
      assertThat(panel).not().containsText(english);
    }
  }

  @Test
  void whoPrefersEnglishChoosesIt() {
    Page page = tabs.open(acme.rep(), "dashboard/crm");
    page.getByTestId("user-menu").click();

    page.getByRole(AriaRole.MENUITEMRADIO, new GetByRoleOptions().setName("English")).click();

    GetByRoleOptions english = new GetByRoleOptions().setName("Dashboard");
    assertThat(page.getByRole(AriaRole.HEADING, english)).isVisible();
    page.reload();
    assertThat(page.getByRole(AriaRole.HEADING, english)).isVisible();
  }
}
