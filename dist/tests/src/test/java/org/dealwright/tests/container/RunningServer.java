package org.dealwright.tests.container;

import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells Arquillian (arquillian.xml) where the server is; inside the server it does nothing. */
final class RunningServer implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    if (System.getProperty("jboss.server.name") == null) {
      tell();
    }
  }

  private static void tell() {
    WildFlyServer server = TestedStack.get().server();
    System.setProperty("dealwright.tests.base", server.baseDirectory().toString());
    System.setProperty("dealwright.tests.management", "" + server.managementUri().getPort());
  }
}
