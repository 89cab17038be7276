package org.dealwright.platform.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How amounts become whole minor units, wherever one is computed: to the nearest one, and a half to
 * the even one (IEEE 754, roundTiesToEven), so that many roundings do not add up in one direction.
 */
public final class Rounding {

  public static final RoundingMode MODE = RoundingMode.HALF_EVEN;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Rounding() {}

  public static BigInteger whole(BigDecimal amount) {
    return amount.setScale(0, MODE).toBigInteger();
  }

  /** So many percent of an amount of minor units. */
  public static long percent(long amount, int percent) {
    return BigDecimal.valueOf(amount)
        .multiply(BigDecimal.valueOf(percent))
        .divide(HUNDRED, 0, MODE)
        .longValueExact();
  }
}
