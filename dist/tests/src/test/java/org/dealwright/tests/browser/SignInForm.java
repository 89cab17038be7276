package org.dealwright.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.dealwright.tests.fixture.TestedStack;
import org.dealwright.tests.fixture.User;

/** Keycloak's form. */
record SignInForm(Locator userName, Locator password, Locator submit) {

  static SignInForm of(Page page) {
    return new SignInForm(
        page.locator("#username"), page.locator("#password"), page.locator("#kc-login"));
  }

  /** Returns when the application has the user back. */
  void signIn(User user) {
    userName.fill(user.userName());
    password.fill(user.password());
    submit.click();
    String keycloak = TestedStack.get().keycloak().uri().toString();
    submit.page().waitForURL(url -> !url.startsWith(keycloak));
  }
}
