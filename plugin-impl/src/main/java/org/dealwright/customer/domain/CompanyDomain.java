package org.dealwright.customer.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The internet domain that tells a company: never that of a provider of free mail. */
public final class CompanyDomain {

  private static final Pattern ADDRESS = Pattern.compile(".+@([^@\\s]+\\.[^@\\s]+)");
  private static final Pattern SITE =
      Pattern.compile("(?:https?://)?(?:www\\.)?([^/:?#\\s]+\\.[^/:?#\\s]+)(?:[/:?#].*)?");

  private CompanyDomain() {}

  /** Of the address, else of the site, lower case; null where neither tells one. */
  public static @Nullable String of(@Nullable String email, @Nullable String website) {
    return found(ADDRESS, email).or(() -> found(SITE, website)).orElse(null);
  }

  private static Optional<String> found(Pattern form, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = form.matcher(text.strip().toLowerCase(Locale.ROOT));
    return matcher.matches()
        ? Optional.of(matcher.group(1)).filter(domain -> !FreeMail.DOMAINS.contains(domain))
        : Optional.empty();
  }

  /** Read once. */
  private static final class FreeMail {

    static final Set<String> DOMAINS = read();

    private static Set<String> read() {
      try (InputStream file = CompanyDomain.class.getResourceAsStream("free-mail.txt")) {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
