package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.dealwright.api.event.LeadMergedEvent;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.platform.event.Outbox;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.ScoreRepository;

/** What follows when two leads became one: it is told, published, and the lead scored anew. */
@Dependent
class AfterMerge {

  private final LeadHistory history;
  private final ScoreRepository scores;
  private final Outbox outbox;
  private final ScoreLeads scoreLeads;

  @Inject
  AfterMerge(LeadHistory history, ScoreRepository scores, Outbox outbox, ScoreLeads scoreLeads) {
    this.history = history;
    this.scores = scores;
    this.outbox = outbox;
    this.scoreLeads = scoreLeads;
  }

  void tell(Lead lead, List<FieldChange> changes, Lead other, Instant now) {
    history.merged(lead, changes, other, now);
    outbox.append(
        List.of(
            new Outbox.Entry(
                LeadMergedEvent.TYPE,
                "lead",
                lead.id(),
                scores.nextEvent(lead.id()),
                new LeadMergedEvent(lead.id(), other.id(), now))));
    scoreLeads.score(List.of(lead.id()), Cause.EDITED);
  }
}
