package org.dealwright.deal.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.dealwright.deal.application.BoardQuery.Filter;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.rest.UserFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters that narrow a board: those of leads, and whose the deals are. */
public class BoardSearch extends LeadParameters {

  private static final int TAGS = 50;

  /** A user's id, {@code me}, or {@code nobody}. */
  @QueryParam("owner")
  private @Nullable String owner;

  Filter checked(Caller caller, Instant now) {
    Violations violations = violations();
    violations.check(tags.size() <= TAGS, "tag", "At most " + TAGS + ".");
    checkScore("scoreMin", scoreMin, violations);
    checkScore("scoreMax", scoreMax, violations);
    violations.throwIfAny();
    return new Filter(
        text(),
        UserFilter.of("owner", owner, caller),
        statuses(),
        sources(),
        List.copyOf(tags),
        new Range<>(scoreMin, scoreMax),
        new Range<>(createdFrom, createdTo(now)),
        SlaStatesOfDeals.read(slaStates),
        bands(),
        hasCustomer,
        new Range<>(followUpFrom, followUpTo),
        new Range<>(updatedFrom, updatedTo),
        new Range<>(scoredFrom, scoredTo),
        confident,
        customerId,
        new Range<>(slaDueFrom, slaDueTo));
  }

  private static void checkScore(String name, @Nullable Integer score, Violations violations) {
    violations.check(score == null || (score >= 0 && score <= 100), name, "From 0 to 100.");
  }
}
