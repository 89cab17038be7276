package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;

/** What follows when two leads became one: it is told, published, and the lead scored anew. */
@Dependent
class AfterMerge {

  private final LeadHistory history;
  private final ScoreLeads scoreLeads;

  @Inject
  AfterMerge(LeadHistory history, ScoreLeads scoreLeads) {
    this.history = history;
    this.scoreLeads = scoreLeads;
  }

  void tell(Lead lead, List<FieldChange> changes, Lead other, Instant now) {
    history.merged(lead, changes, other, now);
    scoreLeads.score(List.of(lead.id()), Cause.EDITED);
  }
}
