package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What scores leads, as an admin. */
class ScoringScreenIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void aModelIsShapedTriedPublishedAndTakenBack() {
    tabs.provoke(400);
    acme.lead(Leads.hot());
    acme.lead(Leads.mild());
    Page page = tabs.open(acme.admin(), "settings/scoring");
    page.getByTestId("new-draft").click();
    page.getByTestId("preset-firmographic").click();
    assertThat(page.getByTestId("preview")).containsText("All 2 open leads");

    Locator source = page.locator("[data-factor=source]");
    source.locator("summary").click();
    setWeight(source, "0");
    assertThat(page.getByTestId("faults")).containsText("Lead source / weight: Must be a number");
    assertThat(page.getByTestId("publish")).isDisabled();
    setWeight(source, "300");
    assertThat(page.getByTestId("draft-state")).hasText("Saved");
    assertThat(page.getByTestId("mover").first()).isVisible();
    page.getByTestId("publish").click();
    page.getByTestId("confirm-scope").click();

    assertThat(page.getByTestId("in-force")).hasText("All leads");
    JsonNode model = acme.admin().get("/scoring/models").at("/items/0");
    assertThat(model.at("/key").asText()).isEqualTo("firmographic");
    String path = "/scoring/models/" + model.at("/id").asText();
    assertThat(acme.admin().get(path).at("/document/factors/0/weight").asInt()).isEqualTo(300);

    page.locator("dw-scoring-model nav a").click();
    putInForce(page, "blended");
    assertThat(row(page, "blended")).containsText("All leads");
    assertThat(row(page, "firmographic")).not().containsText("All leads");
  }

  @Test
  void aPlanIsAddedAndChanged() {
    Page page = tabs.open(acme.admin(), "settings/plans");
    page.getByTestId("add-plan").click();
    Locator dialog = page.getByTestId("plan-dialog");
    dialog.locator("[name=name]").fill("Growth");
    dialog.locator("[name=code]").fill("growth");
    dialog.locator("[name=price]").fill("49.90");
    dialog.locator("[name=sizeFrom]").fill("10");
    dialog.locator("[name=features]").fill("sso, api");
    save(dialog);
    assertThat(page.getByTestId("plan")).containsText("€49.90");

    page.getByTestId("edit-plan").click();
    dialog.locator("[name=sizeTo]").fill("250");
    save(dialog);

    assertThat(page.getByTestId("plan")).containsText("10 to 250");
    JsonNode plan = acme.admin().get("/plans").at("/items/0");
    assertThat(plan.at("/price/amount").asInt()).isEqualTo(4990);
    assertThat(plan.at("/features/1").asText()).isEqualTo("api");
  }

  private static void setWeight(Locator factor, String weight) {
    factor.getByLabel("Weight").fill(weight);
    factor.getByLabel("Weight").press("Tab");
  }

  private static void putInForce(Page page, String key) {
    row(page, key).getByTestId("model-menu").click();
    Page.GetByRoleOptions again = new Page.GetByRoleOptions().setName("Put in force again…");
    page.getByRole(AriaRole.MENUITEM, again).click();
    page.getByTestId("confirm-scope").click();
  }

  private static Locator row(Page page, String key) {
    return page.getByTestId("model").filter(new Locator.FilterOptions().setHasText(key));
  }

  private static void save(Locator dialog) {
    Locator.GetByRoleOptions save = new Locator.GetByRoleOptions().setName("Save");
    dialog.getByRole(AriaRole.BUTTON, save).click();
  }
}
