package org.dealwright.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser's session, from the form of Keycloak on. */
class BrowserSignInIT {

  @RegisterExtension private final Tabs tabs = new Tabs();

  private final Organisation acme = Organisation.create();

  @Test
  void signingInLeadsToTheBoard() {
    Page page = tabs.blank();
    page.navigate(Tabs.address(""));
    SignInForm form = SignInForm.of(page);
    assertThat(form.password()).isVisible();

    form.signIn(acme.rep());

    assertThat(page.getByTestId("column")).hasCount(7);
    assertThat(page).hasTitle("Pipeline · Dealwright");
    assertThat(page.getByTestId("user-menu")).containsText(acme.rep().displayName());
  }

  @Test
  void aDeepLinkSurvivesTheSignIn() {
    String lead = "leads/" + acme.lead(Leads.unknown()).text("/id");
    Page page = tabs.blank();

    page.navigate(Tabs.address(lead));
    SignInForm.of(page).signIn(acme.rep());

    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Ada Byron")))
        .isVisible();
    assertThat(page).hasURL(Tabs.address(lead));
  }

  @Test
  void aDeepLinkKeepsItsFilterThroughTheSignIn() {
    acme.lead(named("Orion"));
    acme.lead(named("Halcyon"));
    Page page = tabs.blank();

    page.navigate(Tabs.address("leads?q=hal&sort=name"));
    SignInForm.of(page).signIn(acme.rep());

    assertThat(page.getByTestId("lead-row")).hasCount(1);
    assertThat(page.getByTestId("lead-row")).containsText("Halcyon");
    assertThat(page).hasURL(Tabs.address("leads?q=hal&sort=name"));
  }

  private static Map<String, Object> named(String company) {
    Map<String, Object> lead = Leads.unknown();
    lead.put("company", company);
    return lead;
  }

  @Test
  void whoSignsOutMustSignInAgain() {
    Page page = tabs.open(acme.rep(), "board");
    // What the page still asks for once the session has ended.
    tabs.provoke(401);
    page.getByTestId("user-menu").click();

    page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("Sign out")).click();

    assertThat(SignInForm.of(page).password()).isVisible();
    page.navigate(Tabs.address("board"));
    assertThat(SignInForm.of(page).password()).isVisible();
  }
}
