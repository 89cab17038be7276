package org.dealwright.deal.application;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.pipeline.domain.Stage;

/** What deals need of leads: a lock, what a deal is made from, and to be told of each stage. */
public interface LeadProgress {

  /**
   * Locks the lead until the transaction ends; every change of its stage or score does so first.
   */
  void lock(UUID leadId);

  /** Whether no work is left on the lead. */
  boolean isClosed(UUID leadId);

  /** What a new deal of the lead begins with: its estimate and its owner. */
  DealFacts dealFacts(UUID leadId);

  /**
   * A deal of the lead entered a stage.
   *
   * @param transition the deal's way there, which tells when and by whom
   * @param lastOpen whether the lead has no other open deal
   */
  void stageEntered(Deal deal, Stage stage, StageTransition transition, boolean lastOpen);

  /** A closed lead is open again: the clock by which it is to be answered starts anew. */
  void reopened(UUID leadId, Instant now);

  /** Another pipeline is the default one: leads with several deals show another one's stage. */
  void showStages();
}
