package org.dealwright.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.stack.Chromium;
import org.dealwright.stack.Progress;

/** The one browser of all tests: started by the first that needs it, ended with the session. */
final class Chrome {

  /** Generous: the machine runs the server, the database and the sign-in besides the browser. */
  static final double PATIENCE_MS = 20_000;

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Chrome running;

  private final Playwright playwright;
  private final Browser browser;

  private Chrome() {
    Optional<Path> installed = Chromium.findOrInstall(Progress.printing(System.out));
    CreateOptions options = new CreateOptions();
    installed.ifPresent(path -> options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    playwright = Playwright.create(options);
    LaunchOptions launch = new LaunchOptions().setArgs(ARGUMENTS);
    installed.ifPresent(launch::setExecutablePath);
    browser = playwright.chromium().launch(launch);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
  }

  static synchronized Browser browser() {
    if (running == null) {
      running = new Chrome();
    }
    return running.browser;
  }

  static synchronized void end() {
    if (running != null) {
      running.playwright.close();
    }
    running = null;
  }
}
