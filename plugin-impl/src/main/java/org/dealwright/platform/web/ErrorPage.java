package org.dealwright.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.dealwright.platform.rest.Problem;

/** Says to a person what went wrong, by which id the log knows it, and where to go on. */
final class ErrorPage {

  private static final String SIGN_IN = "/sign-in/[A-Za-z0-9_-]*";
  private static final String TEMPLATE = template();

  private final String base;
  private final ResourceBundle texts;

  ErrorPage(String base, Locale locale) {
    this.base = base;
    this.texts =
        ResourceBundle.getBundle(
            "org.dealwright.platform.web.errors",
            locale,
            ErrorPage.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  void write(Problem problem, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'");
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(html(problem));
  }

  private String html(Problem problem) {
    Map<String, String> values =
        Map.of(
            "lang", texts.getString("lang"),
            "base", base,
            "title", text("title.", problem.code()),
            "text", text("text.", problem.code()),
            "next", next(problem),
            "next-label", texts.getString("next"),
            "id-label", texts.getString("request-id"),
            "id", String.valueOf(problem.requestId()));
    String html = TEMPLATE;
    for (Map.Entry<String, String> value : values.entrySet()) {
      html = html.replace("{" + value.getKey() + "}", value.getValue());
    }
    return html;
  }

  private String text(String kind, String code) {
    String own = kind + code;
    return texts.getString(texts.containsKey(own) ? own : kind + "other");
  }

  /**
   * A sign-in that failed may be begun again; two windows that sign in at once are in each other's
   * way.
   */
  private String next(Problem problem) {
    String path = String.valueOf(problem.instance());
    return path.matches(Pattern.quote(base) + SIGN_IN) ? path : base + "/";
  }

  private static String template() {
    try (InputStream html = ErrorPage.class.getResourceAsStream("error.html")) {
      return new String(html.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
