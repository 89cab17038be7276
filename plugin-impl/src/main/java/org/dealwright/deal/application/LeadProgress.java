package org.dealwright.deal.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.DealRepository.Move;
import org.dealwright.platform.error.NotFoundException;

/** What deals need of leads: a lock, what a deal is made from, and to be told of each stage. */
public interface LeadProgress {

  /**
   * Locks the lead until the transaction ends; every change of its stage or score does so first.
   */
  void lock(UUID leadId);

  /**
   * What a new deal of the lead begins with: its estimate and its owner.
   *
   * @throws NotFoundException if the lead was deleted
   */
  DealFacts dealFacts(UUID leadId);

  /** The same for those of the leads on which work is left. */
  Map<UUID, DealFacts> unclosed(List<UUID> leadIds);

  /**
   * Deals entered stages, each lead's at most one: leads show the stages, and have the statuses
   * that these name; won and lost only where no other deal of the lead is open.
   */
  void stagesEntered(List<Move> moves);

  /**
   * New leads begin at stages, which they show and whose statuses they have.
   *
   * @param events by lead the numbers of the events by which its status is told
   */
  void stagesBegun(List<Move> moves, Map<UUID, Integer> events);

  /** Shows the stage of the right one of the lead's deals; returns that deal. */
  Optional<UUID> showStage(UUID leadId);

  /** A closed lead is open again: the clock by which it is to be answered starts anew. */
  void reopened(UUID leadId, Instant now);

  /** Another pipeline is the default one: leads with several deals show another one's stage. */
  void showStages();
}
