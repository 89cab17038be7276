package org.dealwright.demo.leads;

import java.util.List;

/**
 * What a lead asked for.
 *
 * @param value in whole units of the currency; 0 where nobody has asked yet
 */
record Offer(
    Source source, long value, String currency, String campaign, String interest, String tags) {

  private static final List<String> INTERESTS =
      List.of("Billing", "Usage metering", "Dunning", "Reporting", "Full suite");
  private static final List<String> TAGS =
      List.of("newsletter", "newsletter", "webinar", "webinar", "pilot", "priority", "multi-site");

  static Offer any(Company company, Source source, String currency, Dice dice) {
    return new Offer(
        source,
        dice.chance(0.12) ? 0 : value(company.size(), dice),
        dice.chance(0.6) ? local(company.country(), currency) : currency,
        source.campaign(dice),
        dice.pick(INTERESTS),
        tags(dice));
  }

  /** A year's fee: it grows with the company, but slower. */
  private static long value(int size, Dice dice) {
    double exact = dice.logNormal(420 * Math.pow(size, 0.72), 0.45);
    long step = exact < 5_000 ? 50 : exact < 50_000 ? 500 : 5_000;
    return Math.max(600, step * Math.round(exact / step));
  }

  private static String local(String country, String currency) {
    return switch (country) {
      case "GB" -> "GBP";
      case "CH" -> "CHF";
      default -> currency;
    };
  }

  private static String tags(Dice dice) {
    String first = dice.chance(0.3) ? dice.pick(TAGS) : "";
    return dice.chance(0.05) ? first + ";vip" : first;
  }
}
