package org.dealwright.scoring.model;

import java.util.List;
import java.util.Optional;

/**
 * A piecewise-linear curve over a number: between two points the value runs straight, outside it
 * stays level.
 *
 * @param trend what the curve promises, and is refused where it does not keep
 */
public record NumberCurve(String id, double weight, String feature, List<Point> points, Trend trend)
    implements Factor {

  /** Whether a larger number may raise the value, lower it, or both. */
  public enum Trend {
    ANY,
    RISING,
    FALLING;

    boolean allows(Point before, Point after) {
      return switch (this) {
        case ANY -> true;
        case RISING -> before.y() <= after.y();
        case FALLING -> before.y() >= after.y();
      };
    }
  }

  /** A curve that promises nothing. */
  public NumberCurve(String id, double weight, String feature, List<Point> points) {
    this(id, weight, feature, points, Trend.ANY);
  }

  private static final char OF = ' ';

  /** The curve's value {@code y} (0 to 100) at the number {@code x}. */
  public record Point(double x, double y) {}

  public NumberCurve {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException(id + ": a curve needs a point");
    }
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).x() <= points.get(i - 1).x()) {
        throw new IllegalArgumentException(id + ": the points must ascend in x");
      }
      if (!trend.allows(points.get(i - 1), points.get(i))) {
        throw new IllegalArgumentException(id + ": the curve does not keep its trend");
      }
    }
    for (Point point : points) {
      Guards.inRange(id, point.y());
    }
    Guards.positive(id, weight);
  }

  /** The number, and what it is a number of where that varies. */
  @Override
  public Optional<String> derive(Features features) {
    return features
        .quantity(feature)
        .filter(number -> Double.isFinite(number.value()))
        .map(number -> number.value() + (number.of() == null ? "" : OF + number.of()));
  }

  @Override
  public double value(String derived) {
    int of = derived.indexOf(OF);
    return at(Double.parseDouble(of < 0 ? derived : derived.substring(0, of)));
  }

  private double at(double x) {
    Point before = points.get(0);
    if (x <= before.x()) {
      return before.y();
    }
    for (Point after : points.subList(1, points.size())) {
      if (x <= after.x()) {
        double share = (x - before.x()) / (after.x() - before.x());
        return before.y() + share * (after.y() - before.y());
      }
      before = after;
    }
    return before.y();
  }
}
