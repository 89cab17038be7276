package org.dealwright.demohost;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
final class Texts {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final Map<String, String> STATUSES =
      Map.of("active", "Active", "trial", "Trial", "past_due", "Past due", "cancelled", "Left");

  private Texts() {}

  static String money(long cents) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
    format.setCurrency(Currency.getInstance("EUR"));
    format.setMaximumFractionDigits(cents % 100 == 0 ? 0 : 2);
    return format.format(BigDecimal.valueOf(cents, 2));
  }

  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.UK).format(number);
  }

  static String date(@Nullable LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  static String status(String status) {
    return STATUSES.getOrDefault(status, status);
  }

  static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.UK);
  }
}
