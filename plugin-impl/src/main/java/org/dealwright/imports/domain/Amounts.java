package org.dealwright.imports.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealwright.api.Money;

/** Amounts as files have them: {@code 1,200.50}, {@code 1.200,50 €}, {@code $342.09K}. */
final class Amounts {

  private static final Pattern FORM =
      Pattern.compile("[^\\d.,kKmM-]*(-?[\\d.,' ]*\\d)\\s*([kKmM]?)[^\\d]*");

  private Amounts() {}

  static Optional<Money> parse(String text, String currency) {
    Optional<BigDecimal> number = number(text);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    try {
      int digits = Currency.getInstance(currency).getDefaultFractionDigits();
      BigDecimal minor = number.get().movePointRight(digits).setScale(0, RoundingMode.HALF_UP);
      return Optional.of(new Money(minor.longValueExact(), currency));
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A number as people write it, with or without a sign of what it counts. */
  static Optional<BigDecimal> number(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new BigDecimal(plain(matcher.group(1))).multiply(factor(matcher.group(2))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The last of comma and point is the decimal sign, unless it groups thousands. */
  private static String plain(String number) {
    String compact = number.replaceAll("[' ]", "");
    int comma = compact.lastIndexOf(',');
    int point = compact.lastIndexOf('.');
    if (comma > point) {
      boolean groups = compact.matches("-?\\d{1,3}(,\\d{3})+");
      return groups ? compact.replace(",", "") : compact.replace(".", "").replace(',', '.');
    }
    boolean grouped = compact.matches("-?\\d{1,3}(\\.\\d{3}){2,}");
    return grouped ? compact.replace(".", "") : compact.replace(",", "");
  }

  private static BigDecimal factor(String suffix) {
    return switch (suffix.toLowerCase(Locale.ROOT)) {
      case "k" -> BigDecimal.valueOf(1_000);
      case "m" -> BigDecimal.valueOf(1_000_000);
      default -> BigDecimal.ONE;
    };
  }
}
