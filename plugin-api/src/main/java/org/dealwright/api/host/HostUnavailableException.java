package org.dealwright.api.host;

/** The host cannot be asked now, or does not understand what it is asked. */
public class HostUnavailableException extends RuntimeException {

  /**
   * Tells of a failure.
   *
   * @param message a sentence for those who run the platform, without personal data
   */
  public HostUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
