package org.dealwright.demo;

/** The demo cannot go on; the message is for the person who started it. */
public class DemoException extends RuntimeException {

  public DemoException(String message) {
    super(message);
  }

  public DemoException(String message, Throwable cause) {
    super(message, cause);
  }
}
