package org.dealwright.demo.leads;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much a contact decides, and how much that helps a deal. */
enum Seniority {
  EXECUTIVE("executiveTitles", 14, 0.95),
  DIRECTOR("directorTitles", 19, 0.6),
  HEAD("headTitles", 20, 0.35),
  MANAGER("managerTitles", 25, -0.1),
  STAFF("staffTitles", 22, -1.0);

  private final String titles;
  private final int share;
  private final double effect;

  Seniority(String titles, int share, double effect) {
    this.titles = titles;
    this.share = share;
    this.effect = effect;
  }

  static Seniority any(Dice dice) {
    Map<Seniority, Integer> shares = new LinkedHashMap<>();
    for (Seniority seniority : values()) {
      shares.put(seniority, seniority.share);
    }
    return dice.weighted(shares);
  }

  String title(Country country, Dice dice) {
    return country.one(titles, dice);
  }

  /** In log-odds of winning. */
  double effect() {
    return effect;
  }
}
