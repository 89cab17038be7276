package org.dealwright.scoring.model;

import java.util.List;
import java.util.Optional;

/**
 * A piecewise-linear curve over a number: between two points the value runs straight, outside it
 * stays level.
 */
public record NumberCurve(String id, double weight, String feature, List<Point> points)
    implements Factor {

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
    }
    for (Point point : points) {
      Guards.inRange(id, point.y());
    }
    Guards.positive(id, weight);
  }

  @Override
  public Optional<String> derive(Features features) {
    return features.number(feature).filter(Double::isFinite).map(x -> Double.toString(x));
  }

  @Override
  public double value(String derived) {
    double x = Double.parseDouble(derived);
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
