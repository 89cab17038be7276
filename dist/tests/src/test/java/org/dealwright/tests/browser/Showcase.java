package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The demo's page for developers of hosts. It asks no server, so its files are enough. */
final class Showcase {

  private static final Path FILES = Path.of(System.getProperty("dealwright.tests.showcase"));

  /** Neither scripts nor styles but those of files. */
  private static final Map<String, String> STRICT =
      Map.of("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");

  private final Page page;
  private final String address;

  private Showcase(Page page, String address) {
    this.page = page;
    this.address = address;
  }

  static Showcase in(Page page) {
    return at(page, "showcase/index.html");
  }

  /** Of each element only what it is like when there is something to show. */
  static Showcase ofFilledIn(Page page) {
    return at(page, "showcase/index.html?state=filled");
  }

  private static Showcase at(Page page, String path) {
    page.route(Tabs.address("showcase/**"), Showcase::serve);
    Showcase showcase = new Showcase(page, Tabs.address(path));
    showcase.show("dw-nav");
    return showcase;
  }

  List<String> elements() {
    return page.locator("body > header nav a").allTextContents();
  }

  List<String> elementsForHosts() {
    return page.locator("body > header nav ul").first().locator("a").allTextContents();
  }

  /** Shows all states of the element, each as far as it ever comes. */
  void show(String element) {
    page.navigate(address + "#" + element);
    assertThat(page.locator("main[data-shown=" + element + "]")).isVisible();
    awaitRest();
  }

  void awaitRest() {
    assertThat(page.locator("[data-state]:not([data-state=loading]) [aria-busy=true]")).hasCount(0);
  }

  List<State> states() {
    return page.locator("[data-state]").all().stream()
        .map(state -> new State(state.getAttribute("data-state")))
        .toList();
  }

  private static void serve(Route route) {
    String path = URI.create(route.request().url()).getPath();
    String file = path.substring(path.indexOf("/showcase/") + "/showcase/".length());
    route.fulfill(new FulfillOptions().setPath(FILES.resolve(file)).setHeaders(STRICT));
  }

  /** One way in which the element is shown: light, and beside it dark. */
  final class State {
    private final String id;

    private State(String id) {
      this.id = id;
    }

    Locator light(String element) {
      return page.locator(within(".light") + " " + element).first();
    }

    /** The button that opens it, if it has to be opened. */
    Locator opener(String look) {
      return page.locator(within(look) + " .opens");
    }

    String within(String look) {
      return "[data-state='" + id + "'] " + look;
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
