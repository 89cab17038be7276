package org.dealwright.platform.rest;

/** The paths that need no sign-in. */
final class PublicPaths {

  private static final String PREFIX = "public/";
  private static final String TRACKING = PREFIX + "track/";

  private PublicPaths() {}

  static boolean contains(String path) {
    return relative(path).startsWith(PREFIX);
  }

  /** Tracking answers the origins that the organisation lists, and sees to that itself. */
  static boolean isOpenToAnyOrigin(String path) {
    return contains(path) && !relative(path).startsWith(TRACKING);
  }

  private static String relative(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
