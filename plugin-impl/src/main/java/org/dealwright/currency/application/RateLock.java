package org.dealwright.currency.application;

/**
 * Keeps those apart who change rates and those who convert by them, until their transactions end.
 * Who converts never waits, so that nobody can wait in a circle.
 */
public interface RateLock {

  /** Waits for those who convert. */
  void change();

  /** Whether one may convert; false while somebody changes rates. */
  boolean convert();
}
