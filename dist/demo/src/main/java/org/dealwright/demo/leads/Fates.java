package org.dealwright.demo.leads;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of leads: how they end, how long that takes, where they stand today. */
final class Fates {

  private static final List<String> STAGES =
      List.of("New", "Qualified", "Demo scheduled", "Proposal", "Negotiating");

  /** The part of a deal's time after which it leaves each stage. */
  private static final double[] LEAVES = {0.22, 0.45, 0.65, 0.85, 1};

  private static final Duration YEAR = Duration.ofDays(365);

  private final Calendar calendar;
  private final Dice dice;

  Fates(Calendar calendar, Dice dice) {
    this.calendar = calendar;
    this.dice = dice;
  }

  Course any(double winProbability, int size) {
    Instant created = calendar.any(dice);
    if (dice.chance(winProbability)) {
      return course(created, "won", dice.logNormal(size < 250 ? 26 : 48, 0.5));
    }
    return dice.chance(0.25)
        ? course(created, "disqualified", dice.logNormal(4, 0.8))
        : course(created, "lost", dice.logNormal(34, 0.7));
  }

  private Course course(Instant created, String outcome, double days) {
    Instant closed = calendar.later(created, days);
    boolean isStuck = outcome.equals("lost") && dice.chance(0.03);
    if (closed.isBefore(calendar.now()) && !isStuck) {
      return Course.closed(created, outcome, closed);
    }
    if (outcome.equals("disqualified")) {
      return Course.untouched(created);
    }
    return standing(created, days, isStuck ? dice.unit() : elapsedDays(created) / days);
  }

  private Course standing(Instant created, double days, double progress) {
    int stage = 0;
    while (stage < STAGES.size() - 1 && progress > LEAVES[stage]) {
      stage++;
    }
    Instant entered =
        stage == 0 ? created : calendar.later(created, Math.min(LEAVES[stage - 1], 1) * days);
    Instant past = entered.isBefore(calendar.now()) ? entered : created;
    return Course.open(created, STAGES.get(stage), past);
  }

  /** How a customer of the host was won; empty where that was too long ago to be told. */
  Optional<Course> ofCustomer(KnownCustomer customer) {
    Instant since = calendar.on(customer.since(), dice);
    if (customer.status().equals("trial")) {
      return Optional.of(Course.open(calendar.later(since, -12), "Proposal", since));
    }
    Instant created = calendar.later(since, -dice.logNormal(26, 0.4));
    if (created.isAfter(calendar.now().minus(YEAR))) {
      return Optional.of(Course.closed(created, "won", since));
    }
    return customer.status().equals("active") && dice.chance(0.25)
        ? Optional.of(expansion())
        : Optional.empty();
  }

  /** A customer that wants more. */
  private Course expansion() {
    double days = dice.between(30, 70);
    Instant created = calendar.now().minusSeconds(dice.between(3_600, 28 * 86_400));
    return standing(created, days, elapsedDays(created) / days);
  }

  private double elapsedDays(Instant created) {
    return Duration.between(created, calendar.now()).toSeconds() / 86_400.0;
  }
}
