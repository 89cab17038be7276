package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.MovedDeal;
import org.dealwright.deal.application.BoardQuery.OnBoard;
import org.dealwright.platform.error.NotFoundException;

/** Lets a user move a deal and see its card where it is then, in one transaction. */
@Dependent
public class MoveOnBoard {

  private final BoardQuery board;
  private final DealViews views;
  private final Cards cards;
  private final Clock clock;

  @Inject
  MoveOnBoard(BoardQuery board, DealViews views, Cards cards, Clock clock) {
    this.board = board;
    this.views = views;
    this.cards = cards;
    this.clock = clock;
  }

  @Transactional
  public MovedDeal move(UUID id, Runnable move) {
    Map<String, String> names = cards.ownerNames();
    move.run();
    Instant now = clock.instant();
    OnBoard moved = board.deal(id, now).orElseThrow(() -> new NotFoundException("deal"));
    DealView deal = views.of(moved.deal());
    return new MovedDeal(deal, cards.of(deal, moved.card(), names, now));
  }
}
