package org.dealwright.api.host;

/**
 * What host platform Dealwright stands beside, and whether it can be read. The default looks at the
 * host through a profile. Called from request threads and at start, outside transactions; must be
 * safe for several threads at once.
 */
public interface HostInfo {

  /** Looks at the host now. What is wrong is part of the answer; nothing is thrown. */
  HostView look();
}
