package org.dealwright.deal.domain;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How many deals take longer than a time until they are won, with open deals taken as not won yet:
 * the product-limit estimate of E. L. Kaplan and P. Meier, "Nonparametric estimation from
 * incomplete observations", Journal of the American Statistical Association 53 (1958), 457-481.
 * Leaving open deals out would make all times look short, since the slow ones are still open.
 */
public final class SurvivalCurve {

  /** Below this many won deals the curve says nothing. */
  public static final int FEWEST_WON = 5;

  /** What products of shares may be off. */
  private static final double ROUNDING = 1e-12;

  private final List<Day> days;

  private SurvivalCurve(List<Day> days) {
    this.days = days;
  }

  /**
   * Deals by their age in whole days.
   *
   * @param won were won at that age
   * @param open have that age and are open
   */
  public record Day(int age, long won, long open) {}

  /** The curve of these deals; each age stands once, in ascending order. */
  public static SurvivalCurve of(List<Day> days) {
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i - 1).age() >= days.get(i).age()) {
        throw new IllegalArgumentException("Ages must ascend");
      }
    }
    return new SurvivalCurve(List.copyOf(days));
  }

  public long won() {
    return days.stream().mapToLong(Day::won).sum();
  }

  public long open() {
    return days.stream().mapToLong(Day::open).sum();
  }

  /**
   * The estimated share of deals that are not won within the age, 0 to 1: the product of {@code 1 -
   * won / at risk} over the ages up to it, where deals of an age are at risk at it.
   */
  public double beyond(int age) {
    long atRisk = won() + open();
    double share = 1;
    for (Day day : days) {
      if (day.age() > age) {
        break;
      }
      if (day.won() > 0) {
        share *= 1 - (double) day.won() / atRisk;
      }
      atRisk -= day.won() + day.open();
    }
    return share;
  }

  /** The first age within which the share of deals is won; empty where none is old enough. */
  public OptionalInt quantile(double share) {
    return won() < FEWEST_WON
        ? OptionalInt.empty()
        : days.stream()
            .filter(day -> day.won() > 0)
            .mapToInt(Day::age)
            .filter(age -> beyond(age) <= 1 - share + ROUNDING)
            .findFirst();
  }

  /**
   * The mean age at which deals are won, as far as the oldest one's age reaches: the area under the
   * curve (J. O. Irwin, "The standard error of an estimate of expectation of life", Journal of
   * Hygiene 47 (1949), 188-189). Empty where too few are won.
   */
  public OptionalDouble restrictedMean() {
    if (won() < FEWEST_WON) {
      return OptionalDouble.empty();
    }
    double area = 0;
    double beyond = 1;
    int before = 0;
    for (Day day : days) {
      area += beyond * (day.age() - before);
      beyond = beyond(day.age());
      before = day.age();
    }
    return OptionalDouble.of(area);
  }

  /** The share, in percent, of deals won within the age; empty where too few are won. */
  public OptionalDouble percentile(int age) {
    return won() < FEWEST_WON ? OptionalDouble.empty() : OptionalDouble.of(100 * (1 - beyond(age)));
  }
}
