package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.MovedDeal;
import org.dealwright.platform.error.NotFoundException;

/** Lets a user move a deal and see its card where it is then, in one transaction. */
@Dependent
public class MoveOnBoard {

  private final BoardQuery board;
  private final Cards cards;
  private final Clock clock;

  @Inject
  MoveOnBoard(BoardQuery board, Cards cards, Clock clock) {
    this.board = board;
    this.cards = cards;
    this.clock = clock;
  }

  @Transactional
  public MovedDeal move(Supplier<DealView> move) {
    Map<String, String> names = cards.ownerNames();
    DealView deal = move.get();
    BoardQuery.Row row = board.card(deal.id()).orElseThrow(() -> new NotFoundException("deal"));
    return new MovedDeal(deal, cards.of(deal, row, names, clock.instant()));
  }
}
