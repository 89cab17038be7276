package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.signal.domain.SignalLeads;

/** Scores leads that many signals touched, each once, a part in each transaction. */
@Dependent
public class RescoreQueued {

  /** The kind of its tasks. */
  public static final String KIND = "signal-rescore";

  /** Of so many requests the leads are scored together. Few: the leads are locked meanwhile. */
  private static final int REQUESTS = 2;

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
    List<Set<UUID>> taken = leads.takeQueued(REQUESTS);
    scoreLeads.score(
        taken.stream().flatMap(Set::stream).distinct().sorted().toList(), Cause.SIGNAL);
    return taken.size() == REQUESTS;
  }
}
