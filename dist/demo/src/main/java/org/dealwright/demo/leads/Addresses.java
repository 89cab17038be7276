package org.dealwright.demo.leads;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in e-mail addresses. */
final class Addresses {

  private Addresses() {}

  /** Lower-case ASCII letters, digits and hyphens. */
  static String plain(String name) {
    String latin =
        name.toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss")
            .replace("ł", "l")
            .replace("ı", "i");
    return Normalizer.normalize(latin, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  static String email(String firstName, String lastName, String domain) {
    return plain(firstName) + "." + plain(lastName) + "@" + domain;
  }
}
