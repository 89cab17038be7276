package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each screen; its pictures are in target/screenshots. */
class EachScreenIT {

  private static Organisation acme;
  private static String bestLead;
  private static String bestDeal;
  private static String draft;

  @RegisterExtension private final Tabs tabs = new Tabs();

  @BeforeAll
  static void bringLeads() {
    acme = Organisation.create();
    LeadsFile.bring(acme, LeadsFile.varied(60));
    bestLead = acme.rep().get("/leads?sort=-score&limit=1").text("/items/0/id");
    bestDeal = acme.lead(bestLead).text("/dealId");
    draft = acme.admin().post("/scoring/drafts", Json.object("preset", "blended")).text("/id");
    acme.admin().post("/plans", Json.object("code", "growth", "name", "Growth")).expect(201);
  }

  static Stream<Arguments> screens() {
    return Stream.of(Look.WIDE_LIGHT, Look.NARROW_LIGHT)
        .flatMap(
            look ->
                Stream.of(
                        "board",
                        "leads",
                        "lead",
                        "imports",
                        "dashboard",
                        "deal",
                        "pipelines",
                        "draft",
                        "plans",
                        "sla",
                        "fields",
                        "currencies",
                        "jobs",
                        "audit")
                    .map(screen -> Arguments.of(screen, look)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void isAccessibleAndFitsTheWindow(String screen, Look light) {
    Page page = open(screen, light);

    Tabs.picture(page, screen + "-" + light);
    assertThat(Axe.of(page).violationsAndBadPractice()).isEmpty();
    assertThat(widthBeyond(page.locator("html"))).as("what is cut off the page").isZero();
    assertThat(widthBeyond(page.locator("main"))).as("what is cut off the content").isZero();

    Look dark = light.dark();
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(dark.colours()));
    Tabs.picture(page, screen + "-" + dark);
    assertThat(Axe.of(page).violationsOfColours()).isEmpty();
  }

  private Page open(String screen, Look look) {
    Page page = tabs.open(acme.admin(), path(screen), look);
    assertThat(page.getByTestId(proofOf(screen)).first()).isVisible();
    assertThat(page.locator("[aria-busy=true]")).hasCount(0);
    return page;
  }

  private static String path(String screen) {
    return switch (screen) {
      case "lead" -> "leads/" + bestLead;
      case "deal" -> "deals/" + bestDeal;
      case "dashboard" -> "dashboard/crm";
      case "draft" -> "settings/scoring/drafts/" + draft;
      case "pipelines", "plans", "sla", "fields", "currencies", "jobs", "audit" ->
          "settings/" + screen;
      default -> screen;
    };
  }

  /** What is there when the screen is complete. */
  private static String proofOf(String screen) {
    return switch (screen) {
      case "board" -> "card";
      case "leads" -> "lead-row";
      case "lead" -> "score-sum";
      case "imports" -> "import-history";
      case "deal" -> "velocity";
      case "pipelines" -> "stage";
      case "draft" -> "factor";
      case "plans" -> "plan";
      case "sla" -> "holidays";
      case "fields" -> "add-field";
      case "currencies" -> "rates";
      case "jobs" -> "runs";
      case "audit" -> "audit-entry";
      default -> "stage-bar";
    };
  }

  private static int widthBeyond(Locator part) {
    return (int) part.evaluate("part => part.scrollWidth - part.clientWidth");
  }
}
