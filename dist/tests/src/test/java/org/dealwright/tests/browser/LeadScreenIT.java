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
import org.dealwright.tests.fixture.HostCustomers;
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
  void whatOthersChangeShowsAndWhatIsEditedIsNotOverwritten() {
    tabs.provoke(412);
    Answer lead = acme.lead(Leads.warm());
    Page page = open(lead);
    fact(page, "phone").getByRole(AriaRole.BUTTON).click();
    Locator field = fact(page, "phone").locator(".input");
    field.fill("+44 20 7946 0001");

    edit(lead, Map.of("phone", "+44 20 7946 0002", "company", "Halcyon"));

    assertThat(page.getByTestId("live-hint"))
        .containsText(acme.admin().displayName() + " changed this");
    field.press("Enter");
    assertThat(page.getByTestId("fact-conflict")).containsText("+44 20 7946 0002");
    assertThat(fact(page, "company")).containsText("Halcyon");
    assertThat(field).hasValue("+44 20 7946 0001");
    page.getByTestId("keep-mine").click();
    assertThat(fact(page, "phone")).containsText("+44 20 7946 0001");

    edit(lead, Map.of("company", "Birkdale"));
    assertThat(fact(page, "company")).containsText("Birkdale");
    assertThat(acme.lead(lead.text("/id")).text("/phone")).isEqualTo("+44 20 7946 0001");
  }

  @Test
  void anOwnFieldAndAConsentAreEntered() {
    acme.admin()
        .post("/custom-fields", Map.of("key", "fleet", "label", "Vehicles", "type", "number"))
        .expect(201);
    Answer lead = acme.lead(Leads.unknown());
    Page page = open(lead);

    Locator fleet = page.locator("[data-fact='customFields/fleet']");
    fleet.getByRole(AriaRole.BUTTON).click();
    fleet.locator(".input").fill("1200");
    fleet.locator(".input").press("Enter");
    assertThat(fleet).containsText("1,200");
    Locator ads = page.locator("[data-channel=ads]");
    ads.getByRole(AriaRole.BUTTON).click();
    ads.getByLabel("How the person said so").fill("On the phone");
    ads.getByLabel("How the person said so").press("Enter");

    assertThat(ads.locator("form")).hasCount(0);
    assertThat(ads).containsText("agreed");
    Answer stored = acme.lead(lead.text("/id"));
    assertThat(stored.number("/customFields/fleet")).isEqualTo(1200);
    assertThat(stored.text("/consent/ads/how")).isEqualTo("On the phone");
  }

  @Test
  void anAdminMakesOneLeadOfTwo() {
    Map<String, Object> person = Leads.warm();
    person.put("company", "Halcyon");
    Answer older = acme.lead(person);
    person.put("company", "Halcyon Ltd");
    Answer lead = acme.lead(person);
    Page page = tabs.open(acme.admin(), "leads/" + lead.text("/id"));
    tabs.provoke(409);

    page.getByTestId("matches").getByRole(AriaRole.BUTTON).click();
    Locator dialog = page.getByTestId("merge-dialog");
    dialog.getByLabel("Company: Halcyon", new GetByLabelOptions().setExact(true)).check();
    assertThat(dialog.locator("[data-field=company] .result")).hasText("Halcyon");
    dialog.getByTestId("merge").click();
    dialog.getByTestId("keep-deal").getByRole(AriaRole.RADIO).first().check();
    dialog.getByTestId("merge").click();

    assertThat(page.getByTestId("snackbar")).containsText("was merged into this lead");
    assertThat(fact(page, "company")).hasText("Halcyon");
    assertThat(page.getByTestId("matches")).hasCount(0);
    tabs.provoke(404);
    tabs.provoke(410);
    page.navigate(Tabs.address("leads/" + older.text("/id")));
    page.getByText("Open that lead").click();
    assertThat(page).hasURL(Tabs.address("leads/" + lead.text("/id")));
  }

  @Test
  void aLeadIsWonForTheCustomerThatFits() {
    Map<String, Object> person = Leads.warm();
    String email = (String) person.get("email");
    HostCustomers host = new HostCustomers(acme);
    host.add("Orion Logistics", email, "+49 30 1234567");
    host.mirror();
    Answer lead = acme.lead(person);
    Page page = open(lead);
    assertThat(page.getByTestId("suggestion").first()).containsText("same e-mail address");

    page.getByTestId("mark-won").click();
    page.getByTestId("convert-dialog").getByTestId("confirm").click();

    assertThat(page.getByTestId("conversion")).containsText(acme.rep().displayName());
    assertThat(page.getByTestId("customer-link")).containsText("Orion Logistics");
    assertThat(acme.lead(lead.text("/id")).text("/conversion/way")).isEqualTo("matched");
    page.getByTestId("undo-conversion").click();
    assertThat(page.getByTestId("suggestion").first()).isVisible();
    assertThat(acme.lead(lead.text("/id")).text("/status")).isNotEqualTo("won");
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

  private void edit(Answer lead, Map<String, Object> patch) {
    String path = "/leads/" + lead.text("/id");
    acme.admin().patch(path, acme.admin().get(path).etag(), patch).expect(200);
  }

  private static Locator fact(Page page, String id) {
    return page.locator("[data-fact=" + id + "]");
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
