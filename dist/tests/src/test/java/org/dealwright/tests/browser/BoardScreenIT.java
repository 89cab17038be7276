package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board, as a sales rep. */
class BoardScreenIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  private BoardScreen open() {
    return new BoardScreen(tabs.open(acme.rep(), "board"));
  }

  @Test
  void columnsShowHowManyDealsTheyHoldAndTheirSum() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.warm(), "Halcyon");
    Deals.add(acme, Leads.warm(), "Birkdale");

    BoardScreen board = open();

    assertThat(board.page().getByTestId("column")).hasCount(acme.board().list("/columns").size());
    board.assertColumn("New", 1, "€4,000");
    board.assertColumn("Qualified", 2, "€40,000");
    board.assertColumn("Won", 0, "€0");
    assertThat(board.column("Qualified").getByTestId("column-weighted")).hasText("€8,000 weighted");
    assertThat(board.page().getByTestId("totals"))
        .hasText("3 open deals · €44,000 · €8,200 weighted");
  }

  @Test
  void aCardShowsNameValueScoreAndItsBandInWords() {
    Deals.add(acme, Leads.warm(), "Halcyon");
    JsonNode score = acme.board().at("/columns/1/cards/0/score");

    Locator card = open().card("Qualified", "Halcyon");

    assertThat(card).containsText("€20,000");
    assertThat(card).containsText("Ada Byron");
    assertThat(card)
        .hasAccessibleName(
            "Halcyon, Ada Byron, €20,000, Score %d, %s, 0 days in stage, No next step, Nobody owns it"
                .formatted(score.at("/points").asInt(), score.at("/band").asText()));
  }

  @Test
  void aCardDraggedWithTheMouseMovesForGood() {
    String deal = Deals.add(acme, Leads.warm(), "Halcyon");
    Deals.add(acme, Leads.warm(), "Birkdale");
    BoardScreen board = open();

    board.card("Qualified", "Halcyon").dragTo(board.column("Proposal"));

    board.assertSnackbar("Halcyon moved to Proposal");
    board.assertColumn("Qualified", 1, "€20,000");
    board.assertColumn("Proposal", 1, "€20,000");
    board.page().reload();
    assertThat(board.card("Proposal", "Halcyon")).isVisible();
    board.assertColumn("Qualified", 1, "€20,000");
    JsonNode last = lastMove(deal);
    assertThat(last.at("/to/name").asText()).isEqualTo("Proposal");
    assertThat(last.at("/actor/name").asText()).isEqualTo(acme.rep().displayName());
  }

  @Test
  void aCardIsCarriedByTheKeyboardAlone() {
    String deal = Deals.add(acme, Leads.warm(), "Halcyon");
    BoardScreen board = open();
    board.card("Qualified", "Halcyon").focus();

    board.page().keyboard().press("Space");
    assertThat(board.announcer())
        .containsText("Picked up Halcyon. It is in Qualified, column 2 of 7.");
    board.page().keyboard().press("ArrowRight");
    board.page().keyboard().press("ArrowRight");
    assertThat(board.announcer()).hasText("Proposal, column 4 of 7");
    assertThat(board.column("Proposal").getByTestId("drop-here")).isVisible();
    board.page().keyboard().press("Enter");

    board.assertSnackbar("Halcyon moved to Proposal");
    assertThat(board.card("Proposal", "Halcyon")).isFocused();
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Proposal");
  }

  @Test
  void escapePutsACarriedCardBack() {
    String deal = Deals.add(acme, Leads.warm(), "Halcyon");
    BoardScreen board = open();
    board.card("Qualified", "Halcyon").focus();

    for (String key : List.of("Space", "ArrowRight", "Escape")) {
      board.page().keyboard().press(key);
    }

    assertThat(board.announcer()).hasText("Halcyon stays where it was.");
    assertThat(board.card("Qualified", "Halcyon")).isFocused();
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Qualified");
  }

  @Test
  void theArrowKeysLeadFromCardToCard() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.warm(), "Halcyon");
    BoardScreen board = open();
    board.card("New", "Orion").focus();

    board.page().keyboard().press("ArrowRight");

    assertThat(board.card("Qualified", "Halcyon")).isFocused();
  }

  @Test
  void tabLeadsFromColumnToColumn() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.warm(), "Halcyon");
    Deals.add(acme, Leads.warm(), "Birkdale");
    BoardScreen board = open();
    board.cards("Qualified").last().focus();

    board.page().keyboard().press("Shift+Tab");
    assertThat(board.card("New", "Orion")).isFocused();
    for (int stop = 0; stop < 3; stop++) {
      board.page().keyboard().press("Tab");
    }

    assertThat(board.cards("Qualified").last()).isFocused();
  }

  @Test
  void theMenuOfACardMovesItToo() {
    String deal = Deals.add(acme, Leads.mild(), "Orion");
    BoardScreen board = open();

    board.chooseFromMenu("Orion", "Negotiating");

    board.assertSnackbar("Orion moved to Negotiating");
    assertThat(board.card("Negotiating", "Orion")).isVisible();
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Negotiating");
  }

  @Test
  void theMenuOfACardOpensItsLead() {
    Deals.add(acme, Leads.mild(), "Orion");
    BoardScreen board = open();

    board.chooseFromMenu("Orion", "Open the lead");

    assertThat(board.page().getByTestId("score-panel")).isVisible();
    board.page().goBack();
    assertThat(board.card("New", "Orion")).isVisible();
  }

  @Test
  void undoBringsACardBack() {
    String deal = Deals.add(acme, Leads.mild(), "Orion");
    BoardScreen board = open();
    board.chooseFromMenu("Orion", "Proposal");
    board.assertSnackbar("Orion moved to Proposal");

    board.button(board.snackbar(), "Undo").click();

    board.assertSnackbar("Orion is back in New");
    assertThat(board.card("New", "Orion")).isVisible();
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("New");
  }

  @Test
  void aDealIsLostForAReason() {
    String deal = Deals.add(acme, Leads.mild(), "Orion");
    BoardScreen board = open();
    board.card("New", "Orion").dragTo(board.column("Lost"));
    Locator dialog = board.page().getByTestId("lost-dialog");

    board.button(dialog, "Mark as lost").click();
    assertThat(dialog).containsText("Give a reason");
    dialog.getByLabel("Why was it lost?").fill("No budget this year");
    board.button(dialog, "Mark as lost").click();

    board.assertSnackbar("Orion moved to Lost");
    assertThat(acme.deal(deal).text("/closeReason")).isEqualTo("No budget this year");
    assertThat(lastMove(deal).at("/reason").asText()).isEqualTo("No budget this year");
  }

  @Test
  void whoGivesNoReasonKeepsTheDeal() {
    String deal = Deals.add(acme, Leads.mild(), "Orion");
    BoardScreen board = open();
    board.chooseFromMenu("Orion", "Lost");
    Locator dialog = board.page().getByTestId("lost-dialog");

    board.button(dialog, "Cancel").click();

    assertThat(board.card("New", "Orion")).isFocused();
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("New");
  }

  @Test
  void aLostDealComesBackByUndo() {
    String deal = Deals.add(acme, Leads.mild(), "Orion");
    BoardScreen board = open();
    board.chooseFromMenu("Orion", "Lost");
    Locator dialog = board.page().getByTestId("lost-dialog");
    dialog.getByLabel("Why was it lost?").fill("No budget this year");
    board.button(dialog, "Mark as lost").click();
    board.assertSnackbar("Orion moved to Lost");

    board.button(board.snackbar(), "Undo").click();

    board.assertSnackbar("Orion is back in New");
    assertThat(acme.deal(deal).text("/status")).isEqualTo("open");
  }

  @Test
  void moreCardsLoadWhileAColumnIsScrolled() {
    LeadsFile.bring(acme, LeadsFile.inStage("Qualified", 120));
    BoardScreen board = open();
    assertThat(board.column("Qualified").getByTestId("column-count")).hasText("120");
    assertThat(board.cards("Qualified")).hasCount(50);

    for (int shown : List.of(100, 120)) {
      board.cards("Qualified").last().scrollIntoViewIfNeeded();
      assertThat(board.cards("Qualified")).hasCount(shown);
    }

    assertThat(board.column("Qualified").getByTestId("load-more")).hasCount(0);
    List<String> ids = idsOf(board.cards("Qualified"));
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void theTextFilterStandsInTheAddress() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.mild(), "Halcyon");
    BoardScreen board = open();

    board.page().getByTestId("filter-text").fill("halc");

    assertThat(board.card("Orion")).hasCount(0);
    assertThat(board.card("New", "Halcyon")).isVisible();
    assertThat(board.page()).hasURL(Tabs.address("board?q=halc"));
    board.page().reload();
    assertThat(board.page().getByTestId("filter-text")).hasValue("halc");
    assertThat(board.cards("New")).hasCount(1);
  }

  @Test
  void severalDealsMoveAtOnceAndTheOneThatMayNotStays() {
    String orion = Deals.add(acme, Leads.mild(), "Orion");
    String halcyon = Deals.add(acme, Leads.warm(), "Halcyon");
    BoardScreen board = new BoardScreen(tabs.openDeaf(acme.rep(), "board"));
    board.card("Orion").hover();
    board.card("Orion").getByTestId("select").check();
    board.card("Halcyon").focus();
    board.page().keyboard().press("x");
    assertThat(board.announcer()).containsText("2 deals in all");
    tabs.provoke(412);
    Deals.move(acme, acme.rep(), orion, "Proposal");

    board.page().getByTestId("bulk-stage").click();
    board.chooseOpen("Negotiating");

    assertThat(board.page().getByTestId("bulk-report")).containsText("1 changed, 1 not");
    assertThat(board.page().getByTestId("bulk-report")).containsText("Orion");
    assertThat(board.card("Negotiating", "Halcyon")).isVisible();
    assertThat(board.card("Proposal", "Orion")).isVisible();
    assertThat(Deals.stageOf(acme, halcyon)).isEqualTo("Negotiating");
    assertThat(Deals.stageOf(acme, orion)).isEqualTo("Proposal");
  }

  @Test
  void whatOthersDoShowsWhileTheBoardIsOpen() {
    String halcyon = Deals.add(acme, Leads.warm(), "Halcyon");
    BoardScreen board = open();
    board.card("Qualified", "Halcyon").focus();

    Deals.move(acme, acme.admin(), halcyon, "Proposal");

    assertThat(board.card("Proposal", "Halcyon")).isFocused();
    assertThat(board.page().getByTestId("mentioned"))
        .hasText("Meanwhile Halcyon was moved to Proposal.");
    board.assertColumn("Qualified", 0, "€0");
    board.assertColumn("Proposal", 1, "€20,000");
    Deals.plan(acme.admin(), acme.deal(halcyon).text("/leadId"), "Send the offer");
    assertThat(board.card("Proposal", "Halcyon")).containsText("Send the offer");
    board.page().keyboard().press("Space");
    Deals.add(acme, Leads.mild(), "Orion");
    board.page().keyboard().press("ArrowRight");
    board.page().keyboard().press("Enter");
    board.assertSnackbar("Halcyon moved to Negotiating");
    assertThat(board.card("New", "Orion")).isVisible();
  }

  @Test
  void aNewDealIsAddedInAColumn() {
    acme.lead(Leads.unknown());
    String lead = acme.rep().get("/leads").text("/items/0/displayName");
    BoardScreen board = open();

    board.column("Proposal").getByTestId("add-here").click();
    Locator dialog = board.page().getByTestId("add-deal-dialog");
    dialog.getByLabel("Lead").first().fill(lead);
    assertThat(dialog.getByTestId("found-leads")).containsText(lead);
    dialog.getByLabel("Value in EUR").fill("1200.50");
    dialog.getByLabel("Title").fill("Pilot");
    board.button(dialog, "Add").click();

    assertThat(board.snackbar()).containsText("Pilot was added.");
    assertThat(board.card("Proposal", "Pilot")).isFocused();
    JsonNode deal = acme.rep().get("/deals").at("/items/0");
    assertThat(deal.at("/value/amount").asLong()).isEqualTo(120_050);
  }

  @Test
  void aSavedViewOfTheBoardKeepsTheScore() {
    Deals.add(acme, Leads.mild(), "Orion");
    Deals.add(acme, Leads.hot(), "Halcyon");
    BoardScreen board = open();
    assertThat(board.card("Orion")).isVisible();
    board.page().getByTestId("filter-score").selectOption("70");
    assertThat(board.card("Orion")).hasCount(0);

    board.page().getByTestId("views").click();
    board.chooseOpen("Save as a new view…");
    Locator dialog = board.page().locator("dw-name-dialog[open]");
    dialog.getByLabel("Name of the view").fill("Hot deals");
    board.button(dialog, "Save").click();
    assertThat(board.page().getByTestId("views")).containsText("View: Hot deals");
    board.page().navigate(Tabs.address("board"));
    assertThat(board.card("Orion")).isVisible();
    board.page().getByTestId("views").click();
    board.chooseOpen("Hot deals");

    assertThat(board.card("Orion")).hasCount(0);
    assertThat(board.card("Halcyon")).isVisible();
  }

  @Test
  void anEmptyBoardSaysWhatToDo() {
    Page page = open().page();

    assertThat(page.getByText("No deals yet. Add a lead or import a file")).isVisible();
  }

  private JsonNode lastMove(String deal) {
    List<JsonNode> history = acme.deal(deal).list("/stageHistory");
    return history.stream()
        .max((one, other) -> one.at("/at").asText().compareTo(other.at("/at").asText()))
        .orElseThrow();
  }

  private static List<String> idsOf(Locator cards) {
    return cards.all().stream().map(card -> card.getAttribute("data-deal-id")).toList();
  }
}
