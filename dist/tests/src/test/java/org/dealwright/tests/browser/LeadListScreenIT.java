package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
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

  @Test
  void severalLeadsAreAssignedAtOnce() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.warm(), "Halcyon");
    String nora = acme.rep().displayName();
    Page page = tabs.open(acme.rep(), "leads");
    page.getByTestId("select-all").check();

    choose(page, "bulk-assign", nora);

    assertThat(page.getByTestId("snackbar")).containsText("2 leads changed.");
    assertThat(acme.rep().get("/leads?assignedTo=me").number("/total")).isEqualTo(2);
    assertThat(page.getByTestId("bulk")).hasCount(0);
  }

  @Test
  void ofSeveralTheOneThatSomebodyElseChangedIsNamedAndStaysSelected() {
    String orion = acme.lead(company(Leads.mild(), "Orion")).text("/id");
    Deals.add(acme, Leads.warm(), "Halcyon");
    Page page = tabs.openDeaf(acme.rep(), "leads");
    page.getByTestId("select-all").check();
    Answer now = acme.lead(orion);
    acme.rep().patch("/leads/" + orion, now.etag(), Json.object("jobTitle", "CEO")).expect(200);

    choose(page, "bulk-status", "Negotiating");

    Locator report = page.getByTestId("bulk-report");
    assertThat(report).containsText("1 changed, 1 not");
    assertThat(report).containsText(now.text("/displayName"));
    report.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Close")).last().click();
    assertThat(page.getByTestId("bulk")).containsText("1 lead selected");
    assertThat(acme.rep().get("/leads?status=negotiating").number("/total")).isEqualTo(1);
  }

  @Test
  void severalLeadsMoveToAStage() {
    String orion = Deals.add(acme, Leads.mild(), "Orion");
    String halcyon = Deals.add(acme, Leads.warm(), "Halcyon");
    Page page = tabs.open(acme.rep(), "leads");
    page.getByTestId("select-all").check();

    choose(page, "bulk-stage", "Negotiating");

    assertThat(page.getByTestId("snackbar")).containsText("2 leads changed.");
    assertThat(Deals.stageOf(acme, orion)).isEqualTo("Negotiating");
    assertThat(Deals.stageOf(acme, halcyon)).isEqualTo("Negotiating");
  }

  @Test
  void anAdminDeletesSeveral() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.warm(), "Halcyon");
    Page page = tabs.open(acme.admin(), "leads");
    page.getByTestId("select-all").check();

    page.getByTestId("bulk-delete").click();
    page.locator("dw-confirm-dialog[open]").getByTestId("confirm").click();

    assertThat(page.getByText("No leads yet")).isVisible();
    assertThat(acme.admin().get("/leads?deleted=true").number("/total")).isEqualTo(2);
  }

  @Test
  void aStatusIsSetInItsRowAndALostOneForAReason() {
    String lead = acme.lead(company(Leads.warm(), "Halcyon")).text("/id");
    Page page = tabs.open(acme.rep(), "leads");

    page.getByTestId("status").selectOption("disqualified");
    Locator dialog = page.getByTestId("lost-dialog").first();
    dialog.getByLabel("Why is it no lead?").fill("A student");
    dialog.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Disqualify")).click();

    assertThat(page.getByTestId("snackbar")).containsText("is now Disqualified.");
    assertThat(page.getByTestId("status")).hasValue("disqualified");
    assertThat(acme.lead(lead).text("/statusReason")).isEqualTo("A student");
  }

  @Test
  void hotLeadsAreAReadyView() {
    Deals.add(acme, Leads.hot(), "Orion");
    Deals.add(acme, Leads.mild(), "Halcyon");
    Page page = tabs.open(acme.rep(), "leads");

    choose(page, "views", "Leads to follow up");
    assertThat(page.getByText("No lead matches")).isVisible();
    choose(page, "views", "Hot leads");

    assertThat(page).hasURL(Pattern.compile("scoreMin=85"));
    choose(page, "views", "Everything");
    assertThat(page.getByTestId("lead-row")).hasCount(2);
  }

  @Test
  void aSavedViewKeepsFilterAndColumns() {
    Deals.add(acme, Leads.mild(), "Orion");
    Page page = tabs.open(acme.rep(), "leads");
    page.getByTestId("filter-band").selectOption("medium");
    choose(page, "columns", "Source");

    choose(page, "views", "Save as a new view…");
    Locator dialog = page.locator("dw-name-dialog[open]");
    dialog.getByLabel("Name of the view").fill("Warm ones");
    dialog.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
    assertThat(page.getByTestId("views")).containsText("View: Warm ones");
    page.navigate(Tabs.address("leads"));
    assertThat(page.getByRole(AriaRole.COLUMNHEADER).filter(named("Source"))).hasCount(1);
    choose(page, "views", "Warm ones");

    assertThat(page.getByTestId("filter-band")).hasValue("medium");
    assertThat(page.getByRole(AriaRole.COLUMNHEADER).filter(named("Source"))).hasCount(0);
  }

  @Test
  void theListIsExportedAsItIsFiltered() {
    Deals.add(acme, Leads.mild(), "Orion");
    Page page = tabs.open(acme.rep(), "leads");
    assertThat(page.getByTestId("lead-row")).hasCount(1);

    var file = page.waitForDownload(() -> page.getByTestId("export").click());

    assertThat(file.suggestedFilename()).isEqualTo("leads.csv");
    assertThat(file.path()).content().contains("Orion");
  }

  @Test
  void whoIsThereAlreadyIsHintedAt() {
    String email = acme.lead(company(Leads.mild(), "Orion")).text("/email");
    Page page = tabs.open(acme.rep(), "leads");
    page.getByTestId("add-lead").click();
    Locator dialog = page.getByTestId("add-lead-dialog");

    fill(dialog, "Zoe", "Abend", email);
    dialog.getByLabel("Company").focus();

    assertThat(dialog.getByTestId("matches")).containsText("same e-mail address");
  }

  private static void choose(Page page, String button, String entry) {
    page.getByTestId(button).click();
    Locator named = page.getByText(entry, new Page.GetByTextOptions().setExact(true));
    page.locator("[role=menu]:popover-open button")
        .filter(new Locator.FilterOptions().setHas(named))
        .click();
  }

  private static Map<String, Object> company(Map<String, Object> lead, String company) {
    lead.put("company", company);
    return lead;
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
