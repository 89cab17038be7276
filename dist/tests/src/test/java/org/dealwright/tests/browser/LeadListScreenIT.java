package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of leads, as a sales rep. */
class LeadListScreenIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void theBestLeadsComeFirst() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.hot(), "Halcyon");
    Deals.add(acme, Leads.warm(), "Birkdale");

    Page page = tabs.open(acme.rep(), "leads");

    Locator rows = page.getByTestId("lead-row");
    assertThat(rows).containsText(new String[] {"Halcyon", "Birkdale", "Orion"});
    assertThat(page.getByRole(AriaRole.COLUMNHEADER).filter(named("Score")))
        .hasAttribute("aria-sort", "descending");
    assertThat(rows.first()).containsText("Demo scheduled");
    assertThat(scores(rows)).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void aNarrowListShowsEachScoreToo() {
    Deals.add(acme, Leads.warm(), "Orion");
    acme.lead(Leads.unknown());

    Page page = tabs.open(acme.rep(), "leads", Look.NARROW_LIGHT);

    Locator rows = page.getByTestId("lead-row");
    assertThat(rows).hasCount(2);
    for (Locator row : rows.all()) {
      assertThat(row.locator(".score")).isVisible();
    }
  }

  @Test
  void theListIsSortedByAnotherColumnAtAClick() {
    Deals.add(acme, Leads.hot(), "Orion");
    Deals.add(acme, Leads.mild(), "Birkdale");
    Page page = tabs.open(acme.rep(), "leads");

    page.getByTestId("sort-company").click();

    assertThat(page.getByTestId("lead-row")).containsText(new String[] {"Birkdale", "Orion"});
    assertThat(page).hasURL(Tabs.address("leads?sort=company"));
  }

  @Test
  void theTextFilterFindsByCompany() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.mild(), "Halcyon");
    Page page = tabs.open(acme.rep(), "leads");

    page.getByTestId("filter-text").fill("halc");

    assertThat(page.getByTestId("lead-total")).hasText("1 lead");
    assertThat(page.getByTestId("lead-row")).containsText(new String[] {"Halcyon"});
  }

  @Test
  void whereNothingMatchesTheFilterCanBeCleared() {
    Deals.add(acme, Leads.mild(), "Orion");
    Page page = tabs.open(acme.rep(), "leads");
    page.getByTestId("filter-text").fill("nobody");
    assertThat(page.getByText("No lead matches")).isVisible();

    page.locator("dw-state")
        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Clear"))
        .click();

    assertThat(page.getByTestId("lead-row")).hasCount(1);
  }

  @Test
  void anAddedLeadIsScoredAtOnce() {
    Page page = tabs.open(acme.rep(), "leads");
    page.getByTestId("add-lead").click();
    Locator dialog = page.getByTestId("add-lead-dialog");
    fill(dialog, "Zoe", "Abend", Unique.email());
    dialog.getByLabel("Source").selectOption("referral");

    save(dialog);

    assertThat(page.getByTestId("snackbar")).containsText("Zoe Abend was added and scored");
    assertThat(page.getByTestId("lead-row")).containsText(new String[] {"Zoe Abend"});
    assertThat(acme.rep().get("/leads").at("/items/0/score/points").isInt()).isTrue();
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    Page page = tabs.open(acme.rep(), "leads");
    page.getByTestId("add-lead").click();
    Locator dialog = page.getByTestId("add-lead-dialog");
    fill(dialog, "", "Abend", "nobody");

    save(dialog);

    assertThat(dialog.getByLabel("First name")).hasAccessibleDescription("First name is needed.");
    assertThat(dialog.getByLabel("First name")).isFocused();
    assertThat(dialog.getByLabel("E-mail"))
        .hasAccessibleDescription("This is not an e-mail address.");
    assertThat(acme.rep().get("/leads").number("/total")).isZero();
  }

  @Test
  void whatTheServerRefusesIsSaidAtItsFieldToo() {
    tabs.provoke(400);
    Page page = tabs.open(acme.rep(), "leads");
    page.getByTestId("add-lead").click();
    Locator dialog = page.getByTestId("add-lead-dialog");
    fill(dialog, "Zoe", "Abend", "zoe@abend..example");

    save(dialog);

    assertThat(dialog.getByLabel("E-mail")).hasAttribute("aria-invalid", "true");
    assertThat(dialog.locator("#email-error")).not().isEmpty();
    dialog.getByLabel("E-mail").fill(Unique.email());
    save(dialog);
    assertThat(page.getByTestId("snackbar")).containsText("Zoe Abend was added and scored");
  }

  private static void fill(Locator dialog, String firstName, String lastName, String email) {
    dialog.getByLabel("First name").fill(firstName);
    dialog.getByLabel("Last name").fill(lastName);
    dialog.getByLabel("E-mail").fill(email);
  }

  private static void save(Locator dialog) {
    dialog.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Add lead")).click();
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static List<Integer> scores(Locator rows) {
    return rows.locator(".score [aria-hidden]").allTextContents().stream()
        .map(Integer::valueOf)
        .toList();
  }
}
