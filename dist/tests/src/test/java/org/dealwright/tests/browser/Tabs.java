package org.dealwright.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.tests.fixture.TestedStack;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test has open in the browser. Afterwards all is closed, and a page that complained in the
 * console fails the test; a failure leaves pictures of what was to be seen.
 */
final class Tabs implements AfterEachCallback {

  private static final Map<User, List<Cookie>> SIGNED_IN = new HashMap<>();

  private final Faults faults = new Faults();
  private final List<Page> pages = new ArrayList<>();

  /** A page of the application as this user sees it; signs in where that is still needed. */
  Page open(User user, String path) {
    return open(user, path, Look.VERY_WIDE.options());
  }

  Page open(User user, String path, Look look) {
    return open(user, path, look.options());
  }

  Page open(User user, String path, NewContextOptions options) {
    Page page = blank(options);
    page.context().addCookies(SIGNED_IN.computeIfAbsent(user, QuickSignIn::of));
    page.navigate(address(path));
    return page;
  }

  /** A page that learns nothing of what others do while it is open. */
  Page openDeaf(User user, String path) {
    Page page = blank(Look.VERY_WIDE.options());
    // Neither answered nor refused, which the browser would complain about.
    page.route("**/api/v1/events?*", route -> {});
    page.context().addCookies(SIGNED_IN.computeIfAbsent(user, QuickSignIn::of));
    page.navigate(address(path));
    return page;
  }

  /** An empty page of somebody who is not signed in. */
  Page blank() {
    return blank(Look.VERY_WIDE.options());
  }

  /** An empty page in the same browser window, with the same cookies. */
  Page beside(Page page) {
    return watched(page.context().newPage());
  }

  private Page blank(NewContextOptions options) {
    BrowserContext context = Chrome.browser().newContext(options);
    context.setDefaultTimeout(Chrome.PATIENCE_MS);
    return watched(context.newPage());
  }

  private Page watched(Page page) {
    faults.watch(page);
    pages.add(page);
    return page;
  }

  /** The test makes the server refuse something with this status. */
  void provoke(int status) {
    faults.provoke(status);
  }

  /** The test stops the server for a while. */
  void provokeOutage() {
    faults.stop();
  }

  static String address(String path) {
    return TestedStack.application().resolve(path).toString();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    boolean failed = test.getExecutionException().isPresent();
    for (int i = 0; i < pages.size(); i++) {
      if (failed) {
        picture(pages.get(i), "failed/" + name(test) + "-" + i);
      }
      pages.get(i).context().close();
    }
    if (!failed) {
      assertThat(faults.told()).as("what the pages complained about").isEmpty();
    }
  }

  private static String name(ExtensionContext test) {
    return test.getRequiredTestClass().getSimpleName()
        + "."
        + test.getRequiredTestMethod().getName();
  }

  /** Keeps what is to be seen as target/screenshots/name.png. */
  static void picture(Page page, String name) {
    Path home = Path.of(System.getProperty("dealwright.tests.home"));
    Path file = home.resolveSibling("screenshots").resolve(name + ".png");
    page.screenshot(new ScreenshotOptions().setPath(file));
  }
}
