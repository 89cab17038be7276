package org.dealwright.demo.leads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where leads come from, how often, and how much that helps a deal. */
enum Source {
  WEBSITE(24, 0.15, "Pricing page|Product tour|Contact form"),
  ORGANIC_SEARCH(18, 0.1, "Guide: subscription metrics|Comparison page|Blog"),
  PAID_ADS(16, -0.55, "Brand search|Competitor search|Retargeting"),
  SOCIAL_MEDIA(9, -0.6, "Founder posts|Video series"),
  REFERRAL(9, 1.15, "Customer referral"),
  PARTNER(6, 0.9, "Partner programme|Marketplace"),
  EVENT(8, 0.2, "Trade fair|Webinar|Roadshow"),
  COLD_OUTREACH(8, -1.3, "Outbound list|Outbound sequence B"),
  OTHER(2, -0.3, "Unknown");

  private final int share;
  private final double effect;
  private final String campaigns;

  Source(int share, double effect, String campaigns) {
    this.share = share;
    this.effect = effect;
    this.campaigns = campaigns;
  }

  static Source any(Dice dice) {
    Map<Source, Integer> shares = new LinkedHashMap<>();
    for (Source source : values()) {
      shares.put(source, source.share);
    }
    return dice.weighted(shares);
  }

  String campaign(Dice dice) {
    return dice.pick(List.of(campaigns.split("\\|", -1)));
  }

  /** In log-odds of winning. */
  double effect() {
    return effect;
  }

  /** As the import knows it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
