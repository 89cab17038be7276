package org.dealwright.scoring.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dealwright.scoring.model.FeatureValue.Events;

/**
 * How much happened: each event counts with its weight, half as much after each half-life. The sum
 * {@code n} is worth {@code 100 * n / (n + saturation)}: half the scale at the saturation, and less
 * and less for more of the same (Michaelis and Menten's curve).
 */
public record DecayedCount(
    String id,
    double weight,
    String feature,
    Map<String, Double> events,
    double halfLifeDays,
    double saturation)
    implements Factor {

  public DecayedCount {
    events = new TreeMap<>(events);
    events.values().forEach(each -> Guards.positive(id, each));
    Guards.positive(id, halfLifeDays);
    Guards.positive(id, saturation);
    Guards.positive(id, weight);
  }

  /** The sum in hundredths: finer differences change no score. */
  @Override
  public Optional<String> derive(Features features) {
    return features
        .events(feature)
        .filter(seen -> seen.knowsAnyOf(events.keySet()))
        .map(seen -> hundredths(sum(seen)));
  }

  /** In a fixed order, so that no bit depends on when the events arrived. */
  private double sum(Events seen) {
    double sum = 0;
    for (Map.Entry<String, Double> event : events.entrySet()) {
      for (Map.Entry<Integer, Integer> day : seen.of(event.getKey()).entrySet()) {
        sum += event.getValue() * day.getValue() * Decay.left(day.getKey(), halfLifeDays);
      }
    }
    return sum;
  }

  private static String hundredths(double sum) {
    return Double.toString(StrictMath.rint(sum * 100) / 100);
  }

  @Override
  public double value(String derived) {
    double sum = Double.parseDouble(derived);
    return 100 * sum / (sum + saturation);
  }

  @Override
  public boolean fades() {
    return true;
  }
}
