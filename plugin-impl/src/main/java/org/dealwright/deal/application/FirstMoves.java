package org.dealwright.deal.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.deal.domain.DealRepository.Move;
import org.dealwright.deal.domain.ThresholdRepository.Flag;

/**
 * What the first scores of new leads set off, decided and not yet written.
 *
 * @param disarmed the thresholds that fired, or were not to fire
 * @param moves at most one of each lead, of the deal that it gets
 */
public record FirstMoves(List<Flag> disarmed, List<Move> moves) {

  public FirstMoves {
    disarmed = List.copyOf(disarmed);
    moves = List.copyOf(moves);
  }

  /** The moves by their leads. */
  public Map<UUID, Move> byLead() {
    return moves.stream()
        .collect(Collectors.toMap(move -> move.deal().leadId().orElseThrow(), move -> move));
  }

  /** The status that a lead has by its stage; empty where that leaves it new. */
  public static Optional<LeadStatus> status(Move move) {
    return move.stage().leadStatus().filter(status -> status != LeadStatus.NEW);
  }
}
