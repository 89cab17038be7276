package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Unique;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The dashboard, as a sales rep. */
class DashboardScreenIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void reportsFollowWhatIsChosenAndWhatIsAdded() {
    LeadsFile.bring(acme, LeadsFile.varied(40));
    Page page = tabs.open(acme.rep(), "dashboard/crm");
    assertThat(kpi(page, "Leads")).containsText("40");
    assertThat(kpi(page, "Won deals")).containsText("worth");
    assertThat(page.getByTestId("report-sources")).containsText("No new leads in this period");
    assertThat(page.getByTestId("stay").first()).isVisible();

    page.getByTestId("filter-range").selectOption("365");
    page.getByTestId("filter-compare").selectOption("none");
    page.getByTestId("funnel-cohort").click();

    assertThat(page.getByTestId("cohort").first()).containsText("New");
    assertThat(page.getByTestId("source").first()).isVisible();
    assertThat(page.getByTestId("change")).hasCount(0);
    assertThat(page).hasURL(Tabs.address("dashboard/crm?range=365&compare=none&funnel=cohort"));
    page.reload();
    assertThat(page.getByTestId("cohort").first()).isVisible();
    assertThat(page.getByTestId("filter-range")).hasValue("365");

    addLead(page);
    assertThat(kpi(page, "Leads")).containsText("41");
    var file = page.waitForDownload(() -> page.getByTestId("export-funnel").click());
    assertThat(file.suggestedFilename()).isEqualTo("funnel.csv");
  }

  @Test
  void whoSeesOwnRecordsAloneGetsThoseAndAnExplanation() {
    acme.lead(Leads.warm());
    User own = acme.newUser("Olga", "Own", "crm-member-own");
    own.post("/leads", Leads.hot()).expect(201);

    Page page = tabs.open(own, "dashboard/crm");

    assertThat(page.getByTestId("reports-closed")).containsText("everybody’s leads and deals");
    assertThat(page.getByTestId("totals")).containsText("1 open deal");
    assertThat(page.getByTestId("lead-total")).hasText("1 lead");
    assertThat(page.getByTestId("kpi")).hasCount(0);
  }

  private static void addLead(Page page) {
    page.getByTestId("add-lead").click();
    Locator dialog = page.getByTestId("add-lead-dialog");
    dialog.getByLabel("First name").fill("Nia");
    dialog.getByLabel("Last name").fill("Okafor");
    dialog.getByLabel("E-mail").fill(Unique.email());
    Locator.GetByRoleOptions save = new Locator.GetByRoleOptions().setName("Add lead");
    dialog.getByRole(AriaRole.BUTTON, save).click();
    assertThat(page.getByTestId("snackbar")).containsText("Nia Okafor was added");
  }

  private static Locator kpi(Page page, String title) {
    Locator.FilterOptions titled =
        new Locator.FilterOptions()
            .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true)));
    return page.getByTestId("kpi").filter(titled);
  }
}
