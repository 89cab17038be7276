package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.signal.domain.SignalLeads;

/** Scores leads that many signals touched, each once, a part in each transaction. */
@Dependent
public class RescoreQueued {

  /** The kind of its tasks. */
  public static final String KIND = "signal-rescore";

  private static final int LEADS = 500;

  private final SignalLeads leads;
  private final ScoreLeads scoreLeads;

  @Inject
  RescoreQueued(SignalLeads leads, ScoreLeads scoreLeads) {
    this.leads = leads;
    this.scoreLeads = scoreLeads;
  }

  /** Scores the next leads; false when there are none left that nobody else is scoring. */
  @Transactional
  public boolean next() {
    List<UUID> taken = leads.takeQueued(LEADS);
    scoreLeads.score(taken, Cause.SIGNAL);
    return taken.size() == LEADS;
  }
}
