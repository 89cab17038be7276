package org.dealwright.deal.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.deal.application.BoardQuery.Filter;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.rest.Ages;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.UserFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters that narrow a board: those of leads, by the same names. */
public class BoardSearch {

  private static final int TEXT_LENGTH = 200;
  private static final int TAGS = 50;

  @QueryParam("q")
  private @Nullable String text;

  /** A user's id, {@code me}, or {@code nobody}. */
  @QueryParam("owner")
  private @Nullable String owner;

  @QueryParam("status")
  private List<String> statuses = List.of();

  @QueryParam("source")
  private List<String> sources = List.of();

  @QueryParam("tag")
  private List<String> tags = List.of();

  @QueryParam("scoreMin")
  private @Nullable Integer scoreMin;

  @QueryParam("scoreMax")
  private @Nullable Integer scoreMax;

  @QueryParam("dateFrom")
  private @Nullable Instant from;

  @QueryParam("dateTo")
  private @Nullable Instant until;

  @QueryParam("slaState")
  private List<String> slaStates = List.of();

  @QueryParam("band")
  private List<String> bands = List.of();

  @QueryParam("hasCustomer")
  private @Nullable Boolean hasCustomer;

  @QueryParam("followUpFrom")
  private @Nullable Instant followUpFrom;

  @QueryParam("followUpTo")
  private @Nullable Instant followUpTo;

  /** Created longer ago than an ISO 8601 duration, such as {@code PT24H}. */
  @QueryParam("olderThan")
  private @Nullable Duration olderThan;

  @QueryParam("updatedFrom")
  private @Nullable Instant updatedFrom;

  @QueryParam("updatedTo")
  private @Nullable Instant updatedTo;

  @QueryParam("scoredFrom")
  private @Nullable Instant scoredFrom;

  @QueryParam("scoredTo")
  private @Nullable Instant scoredTo;

  @QueryParam("confident")
  private @Nullable Boolean confident;

  @QueryParam("customerId")
  private @Nullable UUID customerId;

  @QueryParam("slaDueFrom")
  private @Nullable Instant slaDueFrom;

  @QueryParam("slaDueTo")
  private @Nullable Instant slaDueTo;

  Filter checked(Caller caller, Instant now) {
    Violations violations = new Violations();
    violations.check(text == null || text.length() <= TEXT_LENGTH, "q", "At most 200 characters.");
    violations.check(tags.size() <= TAGS, "tag", "At most " + TAGS + ".");
    violations.check(
        tags.stream().noneMatch(tag -> tag.indexOf('\0') >= 0), "tag", "NUL is not allowed.");
    checkScore("scoreMin", scoreMin, violations);
    checkScore("scoreMax", scoreMax, violations);
    violations.throwIfAny();
    return new Filter(
        Names.given("q", text),
        UserFilter.of("owner", owner, caller),
        Names.all("status", statuses, LeadStatus::valueOf),
        Names.all("source", sources, LeadSource::valueOf),
        List.copyOf(tags),
        new Range<>(scoreMin, scoreMax),
        new Range<>(from, Ages.until(until, olderThan, now)),
        SlaStatesOfDeals.read(slaStates),
        Names.all("band", bands, ScoreBand::valueOf),
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
