package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The settings, as an admin. */
class SettingsScreenIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void aStageGetsAllItsSettings() {
    Page page = openPipelines();
    Locator dialog = edit(page, "Proposal");

    dialog.getByRole(AriaRole.TEXTBOX, named("Name")).fill("Offer");
    dialog.getByLabel("Chance to win").fill("65");
    dialog.getByLabel("Score that brings deals here").fill("75");
    dialog.getByLabel("Nobody may bring a deal here below that score").check();
    dialog.getByLabel("Days a deal should stay at most").fill("21");
    dialog.getByLabel("Status its leads get").selectOption("proposal");
    dialog.getByLabel("are to be nurtured").check();
    dialog.getByLabel("Value of the deal").check();
    save(dialog);

    assertThat(page.getByTestId("snackbar")).containsText("Offer was saved.");
    assertThat(stage(page, "Offer"))
        .containsText("65 % to win · enforced from score 75 · SLA 21 d · to be nurtured");
    JsonNode stored = stored("Offer");
    assertThat(stored.at("/thresholdEnforced").asBoolean()).isTrue();
    assertThat(stored.at("/leadStatus").asText()).isEqualTo("proposal");
    assertThat(stored.at("/requiredFields/0").asText()).isEqualTo("deal.value");
  }

  @Test
  void aThresholdIsTriedBeforeItIsSet() {
    Deals.add(acme, Leads.warm(), "Halcyon");
    Page page = openPipelines();
    Locator dialog = edit(page, "Proposal");

    dialog.getByLabel("Score that brings deals here").fill("10");
    dialog.getByTestId("try-threshold").click();

    assertThat(dialog.getByTestId("trial")).containsText("would have come here by themselves");
    assertThat(stored("Proposal").at("/scoreThreshold").isNull()).isTrue();
  }

  @Test
  void whatTheServerRefusesIsSaidAtItsField() {
    tabs.provoke(400);
    Page page = openPipelines();
    Locator dialog = edit(page, "Proposal");

    dialog.getByLabel("Chance to win").fill("140");
    save(dialog);

    assertThat(dialog.getByLabel("Chance to win")).hasAccessibleDescription("From 0 to 100.");
  }

  @Test
  void aChangeOnTopOfAnUnseenOneIsToldFirst() {
    tabs.provoke(412);
    Page page = openPipelines();
    Locator dialog = edit(page, "Proposal");
    rename("Qualified", "Promising");

    dialog.getByLabel("Chance to win").fill("65");
    save(dialog);

    assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("changed by somebody else");
    assertThat(stage(page, "Promising")).isVisible();
    save(dialog);
    assertThat(page.getByTestId("snackbar")).containsText("Proposal was saved.");
    assertThat(stored("Proposal").at("/probability").asInt()).isEqualTo(65);
    assertThat(names()).contains("Promising");
  }

  @Test
  void stagesArePutInOrderByTheKeyboard() {
    Page page = openPipelines();
    List<String> before = names();

    stage(page, before.get(0)).getByRole(AriaRole.BUTTON).first().focus();
    for (String key : List.of("Space", "ArrowDown", "ArrowDown", "Enter")) {
      page.keyboard().press(key);
    }

    assertThat(page.getByTestId("snackbar")).containsText("was moved");
    assertThat(names()).startsWith(before.get(1), before.get(2), before.get(0));
    assertThat(page.getByTestId("stage").nth(2)).containsText(before.get(0));
  }

  @Test
  void stagesArePutInOrderWithTheMouse() {
    Page page = openPipelines();
    List<String> before = names();

    stage(page, before.get(0)).getByRole(AriaRole.BUTTON).first().hover();
    page.mouse().down();
    BoundingBox second = stage(page, before.get(1)).boundingBox();
    page.mouse()
        .move(second.x + 30, second.y + second.height - 4, new Mouse.MoveOptions().setSteps(20));
    assertThat(page.getByTestId("stage").first()).containsText(before.get(1));
    page.mouse().up();

    assertThat(page.getByTestId("snackbar")).containsText("was moved");
    assertThat(names()).startsWith(before.get(1), before.get(0));
    assertThat(page.getByTestId("stage").first()).containsText(before.get(1));
  }

  @Test
  void aDeletedStageHandsItsDealsOn() {
    String deal = Deals.add(acme, Leads.warm(), "Halcyon");
    Page page = openPipelines();

    stage(page, "Qualified").getByTestId("dw-stage-delete").click();
    page.getByTestId("move-deals-to").selectOption(stored("Proposal").at("/id").asText());
    page.locator("dw-confirm-dialog[open]").getByTestId("confirm").click();

    assertThat(page.getByTestId("snackbar")).containsText("Qualified was deleted.");
    assertThat(names()).doesNotContain("Qualified");
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Proposal");
  }

  @Test
  void aNewPipelineBecomesTheDefault() {
    Page page = openPipelines();

    page.getByTestId("add-pipeline").click();
    Locator dialog = page.locator("dw-name-dialog[open]");
    dialog.getByLabel("Name of the pipeline").fill("Renewals");
    save(dialog);
    assertThat(page.getByTestId("pipeline-name")).hasText("Renewals");
    button(page.locator("dw-pipeline-settings"), "Make it the default").click();

    assertThat(page.getByTestId("snackbar")).containsText("New deals now go to Renewals.");
    JsonNode renewals = acme.admin().get("/pipelines").at("/items/1");
    assertThat(renewals.at("/isDefault").asBoolean()).isTrue();
  }

  @Test
  void aRepIsToldThatTheSettingsAreNotOpen() {
    tabs.provoke(403);

    Page page = tabs.open(acme.rep(), "settings/audit");

    assertThat(page.getByTestId("state-forbidden")).isVisible();
    assertThat(page.getByTestId("nav-audit")).hasCount(0);
  }

  @Test
  void theAuditLogShowsFiltersAndVerifiesWhatWasDone() {
    Deals.add(acme, Leads.warm(), "Halcyon");
    Page page = tabs.open(acme.admin(), "settings/audit");
    assertThat(page.getByTestId("audit-entry").first()).isVisible();

    page.getByTestId("filter-action").selectOption("lead.created");

    assertThat(page.getByTestId("audit-entry")).hasCount(1);
    assertThat(page.getByTestId("audit-entry")).containsText(acme.rep().displayName());
    assertThat(page).hasURL(Tabs.address("settings/audit?action=lead.created"));
    page.getByTestId("verify").click();
    assertThat(page.getByTestId("verdict")).containsText("The log is intact");
    var file = page.waitForDownload(() -> page.getByTestId("export").click());
    assertThat(file.suggestedFilename()).isEqualTo("audit.csv");
  }

  @Test
  void aDeletedLeadComesBackWithItsDeal() {
    Answer lead = acme.lead(Leads.warm());
    acme.admin().delete("/leads/" + lead.text("/id"), lead.etag()).expect(204);
    Page page = tabs.open(acme.admin(), "settings/deleted-leads");

    page.getByTestId("restore").click();

    assertThat(page.getByTestId("snackbar")).containsText("is back, with its deals");
    assertThat(page.getByText("No deleted leads")).isVisible();
    acme.rep().get("/leads/" + lead.text("/id")).expect(200);
    assertThat(Deals.stageOf(acme, lead.text("/dealId"))).isEqualTo("Qualified");
  }

  private Page openPipelines() {
    Page page = tabs.open(acme.admin(), "settings/pipelines");
    assertThat(page.getByTestId("stage").first()).isVisible();
    return page;
  }

  private static Locator stage(Page page, String name) {
    Locator title = page.getByText(name, new Page.GetByTextOptions().setExact(true));
    return page.getByTestId("stage").filter(new Locator.FilterOptions().setHas(title));
  }

  private static Locator edit(Page page, String name) {
    stage(page, name).getByTestId("dw-stage-edit").click();
    return page.getByTestId("stage-dialog");
  }

  private static void save(Locator dialog) {
    button(dialog, "Save").click();
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private void rename(String stage, String name) {
    String pipeline = "/pipelines/" + acme.pipeline().id();
    Answer now = acme.admin().get(pipeline);
    String path = pipeline + "/stages/" + stored(stage).at("/id").asText();
    acme.admin().patch(path, now.etag(), Json.object("name", name)).expect(200);
  }

  private JsonNode stored(String stage) {
    return stages().stream()
        .filter(s -> s.at("/name").asText().equals(stage))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return stages().stream().map(stage -> stage.at("/name").asText()).toList();
  }

  private List<JsonNode> stages() {
    return acme.admin().get("/pipelines/" + acme.pipeline().id()).expect(200).list("/stages");
  }
}
