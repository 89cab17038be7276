package org.dealwright.tests.browser;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the browser after the last test. */
public final class EndOfBrowser implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Chrome.end();
  }
}
