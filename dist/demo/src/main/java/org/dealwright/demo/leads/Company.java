package org.dealwright.demo.leads;

import java.util.List;

/**
 * Where a lead works.
 *
 * @param domain of its addresses; all end in the names that are kept for examples
 * @param country ISO 3166 code
 */
record Company(String name, String domain, int size, String industry, String country) {

  private static final double MOST = 40_000;
  private static final List<String> ENDINGS =
      List.of(".example.com", ".example.org", ".example.net");

  static Company any(Country country, Dice dice) {
    String[] branch = country.one("companyBranches", dice).split(":", -1);
    int size = (int) Math.min(MOST, Math.max(1, dice.logNormal(60, 1.5)));
    if (dice.chance(0.01)) {
      String[] words = country.longCompany().split(" ", 4);
      return new Company(
          country.longCompany(),
          domain(words[1] + " " + words[2], dice),
          Math.max(800, size),
          branch[1],
          country.code());
    }
    String name = country.one("companyWords", dice) + " " + branch[0];
    return new Company(
        name + " " + country.one("legalForms", dice),
        domain(name, dice),
        size,
        branch[1],
        country.code());
  }

  private static String domain(String name, Dice dice) {
    return Addresses.plain(name) + dice.pick(ENDINGS);
  }
}
