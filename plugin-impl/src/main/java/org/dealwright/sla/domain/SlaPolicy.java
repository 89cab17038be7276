package org.dealwright.sla.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has set itself: how fast leads are answered by their score, what counts as
 * due soon, and when it is open.
 *
 * @param tiers from the highest to the lowest, whose {@code minScore} is 0
 * @param dueSoon open time before something is due; at most half of what there is in all
 */
public record SlaPolicy(List<ResponseTier> tiers, Duration dueSoon, BusinessCalendar calendar) {

  public SlaPolicy {
    tiers = tiers.stream().sorted(Comparator.comparing(ResponseTier::minScore).reversed()).toList();
    if (tiers.isEmpty() || tiers.get(tiers.size() - 1).minScore() != 0) {
      throw new IllegalArgumentException("No tier for the lowest scores: " + tiers);
    }
  }

  /** A deadline, and from when on it is near. */
  public record Deadline(Instant at, Instant warnAt) {}

  /**
   * By when a lead is to be answered whose clock starts; empty in an organisation that never opens.
   *
   * @param points null where the score is not known: the lowest tier
   */
  public Optional<ResponseDue> starting(Instant since, @Nullable Integer points) {
    ResponseTier tier = tierOf(points);
    return deadline(since, tier.target())
        .map(due -> new ResponseDue(since, due.at(), due.warnAt(), tier.minScore()));
  }

  /** By when it is to be answered with this score: never later than before. */
  public ResponseDue rescored(ResponseDue before, int points, Instant now) {
    ResponseTier tier = tierOf(points);
    if (tier.minScore() <= before.tier()) {
      return before;
    }
    Deadline kept = new Deadline(before.at(), before.warnAt());
    Deadline due =
        deadline(now, tier.target()).filter(risen -> risen.at().isBefore(kept.at())).orElse(kept);
    return new ResponseDue(before.since(), due.at(), due.warnAt(), tier.minScore());
  }

  /** By when a deal is to have left a stage that it enters now. */
  public Optional<Deadline> leaving(Instant entered, int days) {
    return calendar
        .plusDays(entered, days)
        .map(at -> new Deadline(at, warning(entered, calendar.between(entered, at), at)));
  }

  private Optional<Deadline> deadline(Instant from, Duration target) {
    return calendar.plus(from, target).map(at -> new Deadline(at, warning(from, target, at)));
  }

  private Instant warning(Instant from, Duration target, Instant at) {
    Duration half = target.dividedBy(2);
    Duration lead = dueSoon.compareTo(half) < 0 ? dueSoon : half;
    return calendar.plus(from, target.minus(lead)).orElse(at);
  }

  private ResponseTier tierOf(@Nullable Integer points) {
    int known = points == null ? 0 : points;
    return tiers.stream().filter(tier -> known >= tier.minScore()).findFirst().orElseThrow();
  }
}
