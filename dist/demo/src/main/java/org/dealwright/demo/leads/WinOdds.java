package org.dealwright.demo.leads;

/** How likely a lead is won: what the scores should find out again. */
final class WinOdds {

  private static final double BASE = -1.82;

  private WinOdds() {}

  static double probability(Company company, Contact contact, Source source) {
    double logOdds =
        BASE
            + contact.seniority().effect()
            + source.effect()
            + ofSize(company.size())
            + ofIndustry(company.industry());
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double ofSize(int size) {
    if (size < 10) {
      return -0.9;
    }
    if (size < 50) {
      return -0.1;
    }
    return size < 1_000 ? 0.5 : 0.15;
  }

  private static double ofIndustry(String industry) {
    return switch (industry) {
      case "Logistics", "Software" -> 0.35;
      case "Construction", "Textiles" -> -0.3;
      default -> 0;
    };
  }
}
