package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds for each element in each of its states, by axe and by keyboard. */
class ShowcaseIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  @Test
  void offersHostsWhatTheManifestOffersThem() {
    Showcase showcase = Showcase.in(tabs.blank());
    assertThat(showcase.elementsForHosts())
        .containsExactlyInAnyOrderElementsOf(elementsOfTheManifest());
  }

  /** All in one page, which loads what they share but once. */
  @TestFactory
  Stream<DynamicTest> isAccessibleInEachState() {
    Page page = tabs.blank();
    Showcase showcase = Showcase.in(page);
    return showcase.elements().stream()
        .map(element -> dynamicTest(element, () -> check(page, showcase, element)));
  }

  private static void check(Page page, Showcase showcase, String element) {
    showcase.show(element);
    assertThat(showcase.states()).isNotEmpty();
    assertThat(Axe.of(page).within("main .light").violations()).isEmpty();
    assertThat(Axe.of(page).within("main .dark").violationsOfColours()).isEmpty();

    for (Showcase.State state : showcase.states()) {
      if (state.opener(".light").count() > 0) {
        checkOpened(page, showcase, state);
      } else {
        assertThat(Keyboard.of(page).faultsIn(state.light(element))).as(state + "").isEmpty();
      }
    }
  }

  /** What is opened by a key is left by Escape, and the focus is where it was. */
  private static void checkOpened(Page page, Showcase showcase, Showcase.State state) {
    Locator dialog = page.locator("dialog[open]");
    for (String look : new String[] {".light", ".dark"}) {
      Locator opener = state.opener(look);
      opener.press("Enter");
      assertThat(page.locator("dialog[open], :popover-open")).hasCount(1);
      showcase.awaitRest();
      Axe axe = Axe.of(page).within(state.within(look));
      if (look.equals(".light")) {
        assertThat(axe.violations()).as("%s, opened", state).isEmpty();
        Keyboard keyboard = Keyboard.of(page);
        assertThat(dialog.count() > 0 ? keyboard.faultsInDialog() : keyboard.faultsInMenu())
            .as("%s, opened", state)
            .isEmpty();
      } else {
        assertThat(axe.violationsOfColours()).as("%s, opened and dark", state).isEmpty();
      }
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog[open], :popover-open")).hasCount(0);
      assertThat(opener).isFocused();
    }
  }

  private static Set<String> elementsOfTheManifest() {
    URI manifest = TestedStack.application().resolve("ui/extensions.json");
    Answer answer = Client.exchange(HttpRequest.newBuilder(manifest).build()).expect(200);
    return Stream.of("/routes", "/panels")
        .flatMap(list -> answer.texts(list, "element").stream())
        .collect(Collectors.toSet());
  }
}
