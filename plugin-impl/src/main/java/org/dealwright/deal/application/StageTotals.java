package org.dealwright.deal.application;

/** The counters that a board's sums come from. */
public interface StageTotals {

  /**
   * Compares the organisation's counters with its deals and corrects them, while others go on
   * counting.
   *
   * @return how many were wrong
   */
  int correct();

  /** Adds up the slots that nobody is writing, so that there are few again. */
  void compact();
}
