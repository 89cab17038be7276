package org.dealwright.analytics.domain;

import org.dealwright.api.analytics.ShareView;

/**
 * A share with its score interval: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), 209-212.
 * Unlike the share plus or minus its standard error it stays within 0 and 1 and is wide where n is
 * small, so that one won lead of one does not pass for certain.
 */
public final class Share {

  /** The 97.5 % quantile of the normal distribution: the interval holds 95 %. */
  private static final double Z = 1.959963984540054;

  private Share() {}

  public static ShareView of(long part, long n) {
    if (n == 0) {
      return new ShareView(part, n, null, null, null);
    }
    double rate = (double) part / n;
    double denominator = 1 + Z * Z / n;
    double centre = (rate + Z * Z / (2 * n)) / denominator;
    double half = Z / denominator * Math.sqrt(rate * (1 - rate) / n + Z * Z / (4.0 * n * n));
    return new ShareView(part, n, rate, Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
