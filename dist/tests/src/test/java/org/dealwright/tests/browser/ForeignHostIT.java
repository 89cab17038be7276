package org.dealwright.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddStyleTagOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A host whose styles mean all there is, and that loads Dealwright twice, from two builds: the
 * showcase's and the WAR's. The showcase is served under a policy without inline scripts and
 * styles; a violation would be told in the console, which fails a test.
 */
class ForeignHostIT {

  private static final String LOOKS = Resources.text(ForeignHostIT.class, "looks.js");
  private static final String HOSTILE = Resources.text(ForeignHostIT.class, "hostile.css");

  @RegisterExtension private final Tabs tabs = new Tabs();

  @TestFactory
  Stream<DynamicTest> elementsForHostsLookAsTheyDoAmongThemselves() {
    Page own = tabs.blank();
    Showcase among = Showcase.ofFilledIn(own);
    Page foreign = tabs.blank();
    Showcase inHost = Showcase.ofFilledIn(foreign);
    loadTheOtherBuild(foreign);
    style(foreign);

    return among.elementsForHosts().stream()
        .map(
            element ->
                dynamicTest(
                    element,
                    () -> {
                      among.show(element);
                      inHost.show(element);
                      assertThat(looks(foreign, element)).isEqualTo(looks(own, element));
                    }));
  }

  private static void style(Page page) {
    String address = Tabs.address("showcase/hostile.css");
    FulfillOptions file = new FulfillOptions().setContentType("text/css").setBody(HOSTILE);
    page.route(address, route -> route.fulfill(file));
    page.addStyleTag(new AddStyleTagOptions().setUrl(address));
  }

  @SuppressWarnings("unchecked") // It answers texts.
  private static List<String> looks(Page page, String element) {
    return (List<String>) page.evaluate(LOOKS, "[data-state=filled] .light " + element);
  }

  /** Elements that are registered already stay; of all others the first build that comes wins. */
  private static void loadTheOtherBuild(Page page) {
    URI manifest = TestedStack.application().resolve("ui/extensions.json");
    List<String> modules =
        Client.exchange(HttpRequest.newBuilder(manifest).build())
            .expect(200)
            .texts("/panels", "module");
    assertThat(modules).isNotEmpty();
    page.evaluate("modules => Promise.all(modules.map(module => import(module)))", modules);
  }
}
