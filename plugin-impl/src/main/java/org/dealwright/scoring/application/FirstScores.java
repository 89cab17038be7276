package org.dealwright.scoring.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.deal.application.FirstMoves;
import org.dealwright.deal.domain.DealRepository.Move;
import org.dealwright.scoring.application.ScoreLeads.Rescored;
import org.dealwright.scoring.domain.FirstScore;
import org.dealwright.scoring.domain.FirstScore.Begins;
import org.jspecify.annotations.Nullable;

/** The first scores of new leads and what they set off, computed and not yet written. */
public final class FirstScores {

  private final List<Rescored> scored;
  private final FirstMoves moves;
  private final Map<UUID, Move> byLead;
  private final Instant at;

  FirstScores(List<Rescored> scored, FirstMoves moves, Instant at) {
    this.scored = List.copyOf(scored);
    this.moves = moves;
    this.byLead = moves.byLead();
    this.at = at;
  }

  /** When they were computed. */
  public Instant at() {
    return at;
  }

  /** The status that the lead has by the stage where its deal begins; empty for a new one. */
  public Optional<LeadStatus> statusOf(UUID leadId) {
    return Optional.ofNullable(byLead.get(leadId)).flatMap(FirstMoves::status);
  }

  List<Rescored> scored() {
    return scored;
  }

  FirstMoves moves() {
    return moves;
  }

  /** The rows; the events of scores come after the given one, those of statuses after these. */
  List<FirstScore> rows(int lastEvent) {
    return scored.stream()
        .map(one -> new FirstScore(one.row(), statusEvent(one, lastEvent), begins(one)))
        .toList();
  }

  private @Nullable Begins begins(Rescored one) {
    Move move = byLead.get(one.row().leadId());
    return move == null ? null : new Begins(move.deal().id(), move.stage().id());
  }

  /** The number of the event that tells of a score. */
  static int scoreEvent(Rescored one, int lastEvent) {
    return lastEvent + (one.row().news() ? 1 : 0);
  }

  /** The number of the event that tells of a status. */
  int statusEvent(Rescored one, int lastEvent) {
    boolean told = statusOf(one.row().leadId()).isPresent();
    return scoreEvent(one, lastEvent) + (told ? 1 : 0);
  }
}
