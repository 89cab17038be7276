package org.dealwright.platform.error;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer into the body (RFC 6901), or the name of a query parameter
 */
public record FieldError(String pointer, String detail) {

  /** The pointer to a field of an object whose names a client chooses. */
  public static String pointer(String object, String name) {
    return object + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
