package org.dealwright.demo.load;

import java.util.List;
import java.util.UUID;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.api.deal.BoardColumnView;
import org.dealwright.api.deal.CardView;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.api.pipeline.StageView;
import org.dealwright.demo.api.ApiException;
import org.dealwright.demo.api.DealwrightApi;
import org.dealwright.demo.leads.Dice;
import org.jspecify.annotations.Nullable;

/** What happens today: visitors send forms, and users move deals on the board. */
final class LiveLeads {

  private static final int SEEN_PER_STAGE = 60;
  private static final int MOVED_PER_STAGE = 5;
  private static final List<String> REASONS =
      List.of("Chose a competitor", "No budget this year", "Project was stopped");

  private final DealwrightApi api;
  private final Team team;
  private final Dice dice;

  LiveLeads(DealwrightApi api, Team team) {
    this.api = api;
    this.team = team;
    this.dice = new Dice(team.market().seed());
  }

  void capture(List<CaptureRequest> forms) {
    forms.forEach(form -> api.capture(team.organisation(), form));
  }

  /** From the right to the left, so that no deal moves twice. */
  void moveSome() {
    UUID pipeline = api.defaultPipeline(team.manager()).id();
    List<BoardColumnView> columns = api.board(team.manager(), pipeline, SEEN_PER_STAGE).columns();
    List<BoardColumnView> open =
        columns.stream().filter(column -> column.stage().type() == StageType.OPEN).toList();
    for (int i = open.size() - 1; i >= 0; i--) {
      for (CardView card : oldest(open.get(i).cards())) {
        move(card, i + 1 < open.size() ? open.get(i + 1).stage() : ending(columns));
      }
    }
  }

  /** A column shows the latest comers first. */
  private static List<CardView> oldest(List<CardView> cards) {
    return cards.subList(Math.max(0, cards.size() - MOVED_PER_STAGE), cards.size());
  }

  private StageView ending(List<BoardColumnView> columns) {
    StageType wanted = dice.between(1, 3) > 1 ? StageType.WON : StageType.LOST;
    return columns.stream()
        .map(BoardColumnView::stage)
        .filter(stage -> stage.type() == wanted)
        .findFirst()
        .orElseThrow();
  }

  private void move(CardView card, StageView to) {
    String user = dice.between(1, 3) > 1 ? team.rep() : team.manager();
    try {
      MoveToStageRequest request = new MoveToStageRequest(to.id(), reason(to));
      api.moveDeal(user, card.dealId(), card.version(), request);
    } catch (ApiException refused) {
      // Scores follow the signals in the background and move deals too; such a deal stays there.
      if (!refused.isStale()) {
        throw refused;
      }
    }
  }

  /** A stage with a threshold asks why a deal comes there by hand. */
  private @Nullable String reason(StageView to) {
    if (to.type() == StageType.LOST) {
      return dice.pick(REASONS);
    }
    return to.scoreThreshold() == null ? null : "Asked for it on the phone";
  }
}
