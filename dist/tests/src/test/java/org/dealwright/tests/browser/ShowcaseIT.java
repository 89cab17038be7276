package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demo's page for developers of hosts. It asks no server, so its files are enough. */
class ShowcaseIT {

  private static final Path FILES = Path.of(System.getProperty("dealwright.tests.showcase"));
  private static final List<String> STATES =
      List.of("filled", "loading", "empty", "error", "no-permission", "offline");

  @RegisterExtension private final Tabs tabs = new Tabs();

  @Test
  void showsEachElementOfTheManifestInItsStatesAndIsAccessible() {
    Page page = tabs.blank();
    page.route(Tabs.address("showcase/**"), ShowcaseIT::serve);
    page.navigate(Tabs.address("showcase/index.html"));
    assertThat(page.locator("main[data-shown]")).isVisible();
    List<String> elements = page.locator("nav a").allTextContents();
    assertThat(elements).containsExactlyInAnyOrderElementsOf(elementsOfTheManifest());

    elements.forEach(element -> check(page, element));
  }

  private static void check(Page page, String element) {
    page.navigate(Tabs.address("showcase/index.html") + "#" + element);
    assertThat(page.locator("main[data-shown=" + element + "]")).isVisible();
    for (String state : STATES) {
      assertThat(page.locator("[data-state=" + state + "] " + element)).hasCount(2);
    }
    assertThat(page.locator("[data-state=filled] [aria-busy=true]")).hasCount(0);
    assertThat(Axe.of(page).within(".light").violations()).as(element).isEmpty();
    assertThat(Axe.of(page).within(".dark").violationsOfColours())
        .as(element + " in dark colours")
        .isEmpty();
    assertThat(Keyboard.faults(page, "[data-state=filled] .light " + element))
        .as(element + " by keyboard")
        .isEmpty();
  }

  private static Set<String> elementsOfTheManifest() {
    URI manifest = TestedStack.application().resolve("ui/extensions.json");
    Answer answer = Client.exchange(HttpRequest.newBuilder(manifest).build()).expect(200);
    return Stream.of("/routes", "/panels")
        .flatMap(list -> answer.texts(list, "element").stream())
        .collect(Collectors.toSet());
  }

  private static void serve(Route route) {
    String path = URI.create(route.request().url()).getPath();
    String file = path.substring(path.indexOf("/showcase/") + "/showcase/".length());
    route.fulfill(new FulfillOptions().setPath(FILES.resolve(file)));
  }
}
