package org.dealwright.platform.rest;

/** The paths that need no sign-in. */
final class PublicPaths {

  private static final String PREFIX = "public/";

  private PublicPaths() {}

  static boolean contains(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    return relative.startsWith(PREFIX);
  }
}
