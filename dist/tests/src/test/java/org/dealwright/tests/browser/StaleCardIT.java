package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A rep moves a card that somebody else has moved, before the board was told. */
class StaleCardIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();
  private final String deal = Deals.add(acme, Leads.warm(), "Halcyon");

  private BoardScreen board;
  private Locator dialog;

  @BeforeEach
  void moveWhatTheAdminHasMovedMeanwhile() {
    tabs.provoke(412);
    board = new BoardScreen(tabs.openDeaf(acme.rep(), "board"));
    assertThat(board.card("Qualified", "Halcyon")).isVisible();
    Deals.move(acme, acme.admin(), deal, "Negotiating");

    board.card("Qualified", "Halcyon").dragTo(board.column("Proposal"));
    dialog = board.page().getByTestId("conflict-dialog");
  }

  @Test
  void theDialogSaysWhoMovedItFromWhereToWhere() {
    assertThat(dialog.getByTestId("conflict-change"))
        .containsText(acme.admin().displayName() + " moved it from Qualified to Negotiating");
    assertThat(dialog).containsText("or move it to Proposal all the same?");
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Negotiating");
  }

  @Test
  void reloadShowsWhereItIsNow() {
    board.button(dialog, "Reload").click();

    assertThat(board.card("Negotiating", "Halcyon")).isFocused();
    board.assertColumn("Negotiating", 1, "€20,000");
    board.assertColumn("Qualified", 0, "€0");
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Negotiating");
  }

  @Test
  void escapeReloadsToo() {
    assertThat(dialog.getByTestId("conflict-change")).isVisible();

    board.page().keyboard().press("Escape");

    assertThat(board.card("Negotiating", "Halcyon")).isVisible();
  }

  @Test
  void moveAnywayMovesIt() {
    board.button(dialog, "Move anyway").click();

    board.assertSnackbar("Halcyon moved to Proposal");
    assertThat(board.card("Proposal", "Halcyon")).isVisible();
    board.assertColumn("Proposal", 1, "€20,000");
    assertThat(Deals.stageOf(acme, deal)).isEqualTo("Proposal");
  }
}
