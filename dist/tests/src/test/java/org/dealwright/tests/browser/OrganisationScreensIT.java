package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Service levels, own fields, currencies and jobs, as an admin sets them. */
class OrganisationScreensIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void tiersHoursAndHolidaysAreSet() {
    Page page = open("sla");
    Locator targets = page.getByTestId("sla-targets");
    targets.getByLabel("Answer within").first().fill("30");
    targets.getByLabel("Unit").first().selectOption("minutes");
    button(targets, "Save").click();
    assertThat(page.getByTestId("snackbar")).containsText("Saved");

    Locator hours = page.getByTestId("business-hours");
    hours.getByTestId("always").uncheck();
    hours.locator("[data-day=friday]").getByLabel("Until").fill("14:30");
    button(hours, "Save").click();
    Locator holidays = page.getByTestId("holidays");
    holidays.getByLabel("Day", new Locator.GetByLabelOptions().setExact(true)).fill("2027-01-01");
    holidays.getByLabel("Name").fill("New Year");
    button(holidays, "Add").click();

    assertThat(holidays.getByTestId("holiday")).containsText("New Year");
    Answer stored = acme.admin().get("/settings/sla").expect(200);
    assertThat(stored.number("/targets/0/minutes")).isEqualTo(30);
    assertThat(stored.text("/businessHours/friday/0/until")).isEqualTo("14:30");
    assertThat(stored.list("/businessHours/sunday")).isEmpty();
  }

  @Test
  void aFieldIsDeclaredAndRetired() {
    Page page = open("fields");
    page.getByTestId("add-field").click();
    Locator dialog = page.getByTestId("field-dialog");
    dialog.getByLabel("Label").fill("Tier");
    dialog.getByLabel("Key").fill("tier");
    dialog.getByLabel("Type").selectOption("choice");
    dialog.getByLabel("Choices").fill("gold\nsilver");
    button(dialog, "Save").click();

    assertThat(page.getByTestId("field")).containsText("gold, silver");
    button(page.getByTestId("field"), "Retire Tier").click();
    assertThat(page.getByTestId("field")).containsText("retired");
    assertThat(acme.rep().get("/custom-fields").at("/items/0/retired").asBoolean()).isTrue();
  }

  @Test
  void ratesAreEnteredAndUploaded() {
    Page page = open("currencies");
    Locator rates = page.getByTestId("rates");
    rates.getByLabel("One").fill("CHF");
    rates.getByLabel("is worth").fill("1.06");
    button(rates, "Add").click();
    assertThat(rates.getByTestId("rate")).containsText("1 CHF = 1.06 EUR");

    byte[] file = "from,to,day,rate\nUSD,EUR,2026-01-02,0.92\n".getBytes(StandardCharsets.UTF_8);
    rates.getByTestId("rate-file").setInputFiles(new FilePayload("rates.csv", "text/csv", file));

    assertThat(page.getByTestId("snackbar")).containsText("1 rate read, 1 changed.");
    assertThat(rates.getByTestId("rate")).hasCount(2);
    assertThat(acme.admin().get("/exchange-rates").list("/items")).hasSize(2);
  }

  @Test
  void leadsAreScoredAnewByHand() {
    acme.lead(Leads.warm());
    Page page = open("jobs");

    page.locator("[data-job=lead-score-refresh]").getByRole(AriaRole.BUTTON).click();

    assertThat(page.getByTestId("run").first()).containsText("Score leads anew");
    assertThat(page.getByTestId("run").first()).containsText("done");
  }

  private Page open(String name) {
    Page page = tabs.open(acme.admin(), "settings/" + name);
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    return page;
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
