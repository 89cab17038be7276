package org.dealwright.demo.leads;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. */
public final class Dice {

  private final SplittableRandom random;

  public Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** From 0 to 1. */
  double unit() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends are possible. */
  public int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double gaussian(double mean, double deviation) {
    return random.nextGaussian(mean, deviation);
  }

  double logNormal(double median, double sigma) {
    return median * Math.exp(sigma * random.nextGaussian());
  }

  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Each key as often as its weight says; the map's order matters. */
  <T> T weighted(Map<T, Integer> weights) {
    int left = random.nextInt(weights.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<T, Integer> entry : weights.entrySet()) {
      left -= entry.getValue();
      if (left < 0) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("Nothing to choose from");
  }
}
