package org.dealwright.demo.leads;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where an organisation sells.
 *
 * @param countries how often a lead is from each
 */
public record Market(
    String currency, ZoneId zone, Map<String, Integer> countries, int leads, long seed) {

  public static final Market ACME =
      new Market(
          "EUR",
          ZoneId.of("Europe/Berlin"),
          countries("DE 34 AT 8 CH 8 FR 12 NL 9 ES 6 IT 6 PL 6 SE 4 GB 5 US 2"),
          3_000,
          20_261);
  public static final Market GLOBEX =
      new Market(
          "USD", ZoneId.of("America/Chicago"), countries("US 68 GB 14 IN 9 BR 9"), 300, 7_041);

  private static Map<String, Integer> countries(String text) {
    String[] words = text.split(" ", -1);
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      weights.put(words[i], Integer.valueOf(words[i + 1]));
    }
    return weights;
  }

  Country country(Dice dice) {
    return Country.of(dice.weighted(countries));
  }
}
