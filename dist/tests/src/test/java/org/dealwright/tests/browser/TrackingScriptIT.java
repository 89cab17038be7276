package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.Site;
import org.dealwright.tests.fixture.Unique;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A web site that includes the script, in a real browser. */
class TrackingScriptIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();
  private final List<String> sent = new ArrayList<>();
  private Shop shop;
  private Site site;

  @BeforeEach
  void openTheShop() {
    shop = Shop.of(acme);
    site = Site.of(acme, "origins", List.of(shop.origin()));
  }

  @AfterEach
  void closeTheShop() {
    shop.close();
  }

  @Test
  void fromTheFirstPageToTheScoredLead() {
    Page page = visit("/?utm_source=newsletter&gclid=EAIa");
    press(page, "Yes");
    held(2);
    page.navigate(shop.origin() + "/about");
    held(4);

    String email = Unique.email();
    page.getByLabel("First name").fill("Ada");
    page.getByLabel("Last name").fill("Byron");
    page.getByLabel("E-mail").fill(email);
    press(page, "Send");
    assertThat(page.locator("#state")).hasText("Sent");

    Answer lead = lead(email);
    Answer journey =
        Await.until(
            "all that the visitor did",
            () -> acme.rep().get("/leads/" + lead.text("/id") + "/journey").expect(200),
            now -> now.texts("/steps", "times").equals(List.of("2", "2", "1", "1", "0", "1")));
    assertThat(journey.texts("/steps", "skipped"))
        .containsExactly("false", "false", "false", "false", "true", "false");
    Answer visitors = acme.rep().get("/leads/" + lead.text("/id") + "/visitors").expect(200);
    assertThat(visitors.text("/items/0/firstTouch/utmSource")).isEqualTo("newsletter");
    assertThat(visitors.text("/items/0/firstTouch/gclid")).isEqualTo("EAIa");
    Page screen = tabs.open(acme.rep(), "leads/" + lead.text("/id"));
    assertThat(screen.getByTestId("timeline").locator("[data-kind=signal]").first()).isVisible();
    assertThat(screen.getByTestId("timeline")).containsText("Saw a page");
    assertThat(screen.getByTestId("timeline")).containsText("/about");
    assertThat(screen.getByTestId("score-panel")).containsText("form submitted");
  }

  @Test
  void beforeTheConsentNothingIsSentAndNothingIsStored() {
    Page page = visit("/");

    page.getByLabel("E-mail").fill("jane@example.com");
    page.navigate(shop.origin() + "/about");
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Shop");

    assertThat(sent).isEmpty();
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    assertThat(page.context().cookies()).isEmpty();
  }

  @Test
  void whoTakesTheConsentBackIsForgottenHereAndThere() {
    Page page = visit("/");
    press(page, "Yes");
    held(2);

    press(page, "No");

    held(0);
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    sent.clear();
    page.navigate(shop.origin() + "/about");
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Shop");
    assertThat(sent).isEmpty();
  }

  @Test
  void aBrowserThatAsksNotToBeTrackedIsLeftAlone() {
    Page page = tabs.blank();
    page.addInitScript("Object.defineProperty(navigator, 'globalPrivacyControl', {value: true})");
    watch(page);
    page.navigate(shop.origin() + "/");

    press(page, "Yes");
    page.navigate(shop.origin() + "/about");
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Shop");

    assertThat(sent).isEmpty();
  }

  private Page visit(String path) {
    Page page = tabs.blank();
    watch(page);
    page.navigate(shop.origin() + path);
    return page;
  }

  private void watch(Page page) {
    page.onRequest(
        request -> {
          if (request.url().contains("/public/track/")) {
            sent.add(request.url());
          }
        });
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
  }

  private void held(int events) {
    Await.until("so many events that are held: " + events, site::held, held -> held == events);
  }

  private Answer lead(String email) {
    Answer list =
        Await.until(
            "the lead",
            () -> acme.rep().get("/leads?q=" + email).expect(200),
            found -> found.number("/total") == 1);
    return acme.lead(list.text("/items/0/id"));
  }
}
