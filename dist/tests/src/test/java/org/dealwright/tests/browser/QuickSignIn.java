package org.dealwright.tests.browser;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealwright.tests.fixture.User;

/** The sign-in through Keycloak's form, without drawing it: most tests begin behind it. */
final class QuickSignIn {

  private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

  private final CookieManager cookies = new Loopback();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();

  private QuickSignIn() {}

  /** The cookies of a new session of this user, here and with Keycloak. */
  static List<Cookie> of(User user) {
    return new QuickSignIn().signIn(user);
  }

  private List<Cookie> signIn(User user) {
    String form = send(HttpRequest.newBuilder(URI.create(Tabs.address("sign-in")))).body();
    String filled =
        "username=" + encoded(user.userName()) + "&password=" + encoded(user.password());
    HttpResponse<String> page =
        send(
            HttpRequest.newBuilder(action(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(filled)));
    if (!page.uri().toString().equals(Tabs.address(""))) {
      throw new AssertionError("The sign-in ended at " + page.uri() + ": " + page.body());
    }
    return cookies.getCookieStore().getCookies().stream().map(QuickSignIn::ofBrowser).toList();
  }

  private static URI action(String form) {
    Matcher action = ACTION.matcher(form);
    if (!action.find()) {
      throw new AssertionError("Keycloak showed no form: " + form);
    }
    return URI.create(action.group(1).replace("&amp;", "&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Cookie ofBrowser(HttpCookie cookie) {
    return new Cookie(cookie.getName(), cookie.getValue())
        .setDomain(cookie.getDomain())
        .setPath(cookie.getPath())
        .setHttpOnly(cookie.isHttpOnly());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Takes the loopback address for secure without TLS, as browsers do. */
  private static final class Loopback extends CookieManager {
    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
      super.put(uri, headers);
      getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }
  }
}
