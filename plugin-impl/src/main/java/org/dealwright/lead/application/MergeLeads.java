package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.deal.application.JoinDeals;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.lead.domain.LeadRules;
import org.dealwright.lead.domain.MergedFacts;
import org.dealwright.platform.error.Violations;

/**
 * Makes one lead of two that are the same person. The other one's histories and deals become this
 * one's; it is gone from all lists and points here.
 */
@Dependent
public class MergeLeads {

  private final LockedLeads locked;
  private final LeadRepository leads;
  private final JoinDeals joinDeals;
  private final JoinHistories joinHistories;
  private final AfterMerge afterMerge;
  private final Clock clock;

  @Inject
  MergeLeads(
      LockedLeads locked,
      LeadRepository leads,
      JoinDeals joinDeals,
      JoinHistories joinHistories,
      AfterMerge afterMerge,
      Clock clock) {
    this.locked = locked;
    this.leads = leads;
    this.joinDeals = joinDeals;
    this.joinHistories = joinHistories;
    this.afterMerge = afterMerge;
    this.clock = clock;
  }

  /**
   * What the user chose.
   *
   * @param take fields that the other lead gives where it has a value
   * @param keepDeals of two open deals in one pipeline, the one that stays open
   */
  public record Choice(Set<String> take, Set<UUID> keepDeals) {}

  /** Merges the second lead into the first, both as the user saw them. */
  @Transactional
  public void merge(LockedLeads.Seen seen, LockedLeads.Seen seenOther, Choice choice) {
    Set<String> events = joinHistories.claimEvents(seen.id(), seenOther.id());
    List<Lead> both = locked.both(seen, seenOther);
    Instant now = clock.instant();
    Lead lead = both.get(0);
    Lead other = both.get(1);
    LeadFacts facts =
        MergedFacts.of(
            lead.facts(),
            other.facts(),
            choice.take(),
            !lead.createdAt().isAfter(other.createdAt()));
    Violations violations = new Violations();
    LeadRules.checkValues(facts, violations);
    violations.throwIfAny();
    boolean showsOthers = joinDeals.join(lead.id(), other.id(), choice.keepDeals(), now);
    joinHistories.join(lead.id(), other.id(), events);
    List<FieldChange> changes = new ArrayList<>(lead.change(facts, now));
    changes.addAll(lead.absorb(other, showsOthers, now));
    FieldChange merged = other.mergeInto(lead.id(), now);
    leads.update(other, List.of(merged), now);
    leads.update(lead, changes, now);
    joinHistories.joinKeys(lead.id(), other.id(), choice.take().contains(MergedFacts.CUSTOMER));
    afterMerge.tell(lead, changes, other, now);
  }
}
