package org.dealwright.lead.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.lead.MergeRequest;
import org.dealwright.lead.application.LockedLeads.Seen;
import org.dealwright.lead.application.MergeLeads;
import org.dealwright.lead.domain.MergedFacts;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.rest.VersionTag;

/** Requests to merge, as the use case takes them. */
final class Merges {

  private Merges() {}

  static void merge(MergeLeads mergeLeads, Seen lead, MergeRequest request) {
    List<String> take = Objects.requireNonNullElse(request.take(), List.of());
    List<UUID> keepDeals = Objects.requireNonNullElse(request.keepDeals(), List.of());
    Violations violations = new Violations();
    violations.check(request.otherId() != null, "/otherId", "Name the other lead.");
    violations.check(
        !lead.id().equals(request.otherId()), "/otherId", "A lead is not merged with itself.");
    violations.check(
        request.otherTag() != null, "/otherTag", "Give the other lead's ETag as you saw it.");
    MergedFacts.checkChoice(take, violations);
    violations.throwIfAny();
    Seen other =
        new Seen(
            Objects.requireNonNull(request.otherId()),
            VersionTag.required(request.otherTag()).version());
    mergeLeads.merge(
        lead, other, new MergeLeads.Choice(new HashSet<>(take), new HashSet<>(keepDeals)));
  }
}
