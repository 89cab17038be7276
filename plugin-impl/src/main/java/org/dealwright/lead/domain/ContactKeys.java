package org.dealwright.lead.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses and numbers in the one form by which they are compared. */
public final class ContactKeys {

  private ContactKeys() {}

  /** Lower case; null where there is no address. */
  public static @Nullable String ofEmail(@Nullable String email) {
    return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * E.164, or the digits where the number cannot be read.
   *
   * @param country ISO 3166 code that a number without a country code belongs to
   */
  public static @Nullable String ofPhone(@Nullable String phone, @Nullable String country) {
    if (phone == null) {
      return null;
    }
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      return numbers.format(numbers.parse(phone, region(country)), PhoneNumberFormat.E164);
    } catch (NumberParseException e) {
      String digits = phone.replaceAll("\\D", "");
      return digits.isEmpty() ? null : digits;
    }
  }

  private static String region(@Nullable String country) {
    return country != null && country.matches("[A-Za-z]{2}")
        ? country.toUpperCase(Locale.ROOT)
        : "ZZ";
  }
}
