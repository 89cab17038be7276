package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One lead, as a sales rep. */
class LeadScreenIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void theContributionsAddUpToTheScore() {
    Page page = open(acme.lead(Leads.hot()));

    Locator panel = page.getByTestId("score-panel");
    assertThat(panel.locator(".points").first()).isVisible();
    int sum =
        panel.locator(".points").allTextContents().stream().mapToInt(LeadScreenIT::signed).sum();
    assertThat(panel.getByRole(AriaRole.HEADING)).hasText("Why " + sum);
    assertThat(panel.getByTestId("score-sum")).hasText("Adds up exactly to " + sum + ".");
    assertThat(page.locator(".bar .score").first()).containsText(Integer.toString(sum));
  }

  @Test
  void whatIsNotKnownSaysWhatItCouldAdd() {
    Page page = open(acme.lead(Leads.unknown()));

    Locator panel = page.getByTestId("score-panel");
    assertThat(panel).containsText("Little is known about this lead");
    assertThat(panel).containsText("is not known; it could add up to");
  }

  @Test
  void theStageIsMovedOnThePath() {
    Answer lead = acme.lead(Leads.warm());
    Page page = open(lead);

    step(page, "Proposal").click();

    assertThat(page.getByTestId("snackbar")).containsText("Ada Byron moved to Proposal");
    assertThat(page.locator("[aria-current=step]")).containsText("Proposal");
    assertThat(page.getByTestId("timeline").locator("[data-kind=stage_change]").first())
        .containsText("Qualified → Proposal");
    assertThat(Deals.stageOf(acme, lead.text("/dealId"))).isEqualTo("Proposal");
  }

  @Test
  void aCallThatIsLoggedShowsInTheTimelineAndMovesANewLead() {
    Answer lead = acme.lead(Leads.unknown());
    Page page = open(lead);
    Locator timeline = page.getByTestId("timeline");

    timeline.getByLabel("What", new GetByLabelOptions().setExact(true)).selectOption("call");
    timeline.getByLabel("What was it about?").fill("Asked for a price");
    timeline.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Log")).click();

    assertThat(timeline.locator("[data-kind=activity]")).containsText("Asked for a price");
    assertThat(timeline.locator("[data-kind=status_change]")).containsText("New → Contacted");
    assertThat(acme.lead(lead.text("/id")).text("/status")).isEqualTo("contacted");
  }

  @Test
  void aTaskIsDoneByItsBox() {
    Answer lead = acme.lead(Leads.unknown());
    acme.rep()
        .post(
            "/leads/" + lead.text("/id") + "/activities",
            Map.of("type", "task", "subject", "Send the offer"))
        .expect(201);
    Page page = open(lead);

    Locator box = page.getByTestId("timeline").getByLabel("Done: Send the offer");
    box.click();

    assertThat(box).isChecked();
    assertThat(page.getByTestId("timeline").locator("label.task")).hasText("Done");
  }

  @Test
  void aDealThatSomebodyElseMovedIsNotOverwritten() {
    tabs.provoke(412);
    Answer lead = acme.lead(Leads.warm());
    Page page = tabs.openDeaf(acme.rep(), "leads/" + lead.text("/id"));
    assertThat(step(page, "Proposal")).isVisible();
    Deals.move(acme, acme.admin(), lead.text("/dealId"), "Negotiating");

    step(page, "Proposal").click();

    Locator dialog = page.getByTestId("conflict-dialog");
    assertThat(dialog.getByTestId("conflict-change"))
        .containsText("moved it from Qualified to Negotiating");
    dialog.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Reload")).click();
    assertThat(page.locator("[aria-current=step]")).containsText("Negotiating");
  }

  @Test
  void aWonLeadSaysSo() {
    Answer lead = acme.lead(Leads.warm());
    Page page = open(lead);

    page.getByTestId("mark-won").click();

    assertThat(page.getByTestId("snackbar")).containsText("Ada Byron moved to Won");
    assertThat(page.getByTestId("mark-won")).hasCount(0);
    assertThat(acme.lead(lead.text("/id")).text("/status")).isEqualTo("won");
  }

  @Test
  void whatAFormBroughtIsShown() {
    Map<String, Object> form = Leads.unknown();
    form.put("formData", Map.of("message", "Please call me"));
    acme.capture(form).expect(202);

    Page page = open(acme.rep().get("/leads?q=" + form.get("email")), "/items/0/id");

    assertThat(page.getByText("Please call me")).isVisible();
  }

  @Test
  void aLeadOfAnotherOrganisationIsNotFound() {
    tabs.provoke(404);
    Page page = open(Organisation.create().lead(Leads.unknown()));

    assertThat(page.getByTestId("state-missing")).isVisible();
    assertThat(page.getByText("Ada Byron")).hasCount(0);
  }

  private Page open(Answer lead) {
    return open(lead, "/id");
  }

  private Page open(Answer answer, String idPointer) {
    return tabs.open(acme.rep(), "leads/" + answer.text(idPointer));
  }

  private static Locator step(Page page, String stage) {
    return page.getByTestId("stage-path")
        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(stage));
  }

  /** The page writes the proper minus sign. */
  private static int signed(String text) {
    return Integer.parseInt(text.replace('\u2212', '-').replace("+", "").strip());
  }
}
