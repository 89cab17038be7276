package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.ScoreHistory;

/** A user asks for a lead's score to be computed now; the history has it, changed or not. */
@Dependent
public class RefreshScore {

  private final ScoreHistory history;
  private final ScoreLeads scoreLeads;
  private final AuditTrail audit;

  @Inject
  RefreshScore(ScoreHistory history, ScoreLeads scoreLeads, AuditTrail audit) {
    this.history = history;
    this.scoreLeads = scoreLeads;
    this.audit = audit;
  }

  @Transactional
  public void refresh(UUID leadId) {
    if (!history.hasLead(leadId)) {
      throw new NotFoundException("lead");
    }
    scoreLeads.score(List.of(leadId), Cause.REQUESTED);
    audit.record(AuditEntry.of("score.refreshed", leadId, List.of()));
  }
}
