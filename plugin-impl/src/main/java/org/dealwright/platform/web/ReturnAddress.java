package org.dealwright.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the sign-in leads back to. The page encodes it in Base64 for URLs as one step of a path,
 * since the server drops a query on its way through the sign-in.
 */
final class ReturnAddress {

  /** One of our pages, relative to the application, and no place else; then its query. */
  private static final Pattern PAGE =
      Pattern.compile(
          "((board|leads|imports|dashboard)(/[A-Za-z0-9_-]+)*/?)?(\\?[!-~&&[^\"<>#\\\\]]*)?");

  private static final String HOME = "";

  private ReturnAddress() {}

  /** The page that is meant, relative to the application; its home where none of ours is meant. */
  static String of(@Nullable String pathInfo) {
    String page = decoded(pathInfo == null ? "" : pathInfo.replaceFirst("^/", ""));
    return PAGE.matcher(page).matches() ? page : HOME;
  }

  private static String decoded(String encoded) {
    try {
      return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException noBase64) {
      return HOME;
    }
  }
}
