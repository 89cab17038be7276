package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What a user finds on the board. */
record BoardScreen(Page page) {

  Locator column(String stage) {
    return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(stage).setExact(true));
  }

  Locator cards(String stage) {
    return column(stage).getByTestId("card");
  }

  Locator card(String stage, String company) {
    return cards(stage).filter(new FilterOptions().setHasText(company));
  }

  /** The card wherever it is. */
  Locator card(String company) {
    return page.getByTestId("card").filter(new FilterOptions().setHasText(company));
  }

  Locator snackbar() {
    return page.getByTestId("snackbar");
  }

  Locator announcer() {
    return page.getByTestId("announcer");
  }

  Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  void chooseFromMenu(String company, String entry) {
    card(company).getByTestId("card-menu").click();
    page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(entry).setExact(true)).click();
  }

  /** Picks from the menu that is open. */
  void chooseOpen(String entry) {
    Locator named = page.getByText(entry, new Page.GetByTextOptions().setExact(true));
    page.locator("[role=menu]:popover-open button")
        .filter(new FilterOptions().setHas(named))
        .click();
  }

  /** The head of a column, sums as shown. */
  void assertColumn(String stage, int count, String sum) {
    assertThat(column(stage).getByTestId("column-count")).hasText(Integer.toString(count));
    assertThat(column(stage).getByTestId("column-sum")).hasText(sum);
  }

  void assertSnackbar(String text) {
    assertThat(snackbar()).containsText(text);
  }
}
