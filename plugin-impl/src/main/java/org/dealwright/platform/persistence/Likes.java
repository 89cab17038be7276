package org.dealwright.platform.persistence;

/** Patterns for LIKE from what users type. */
public final class Likes {

  private Likes() {}

  /** Matches texts that begin with this one, its wildcards taken literally. */
  public static String starting(String text) {
    return literal(text) + "%";
  }

  /** Matches texts that contain this one, its wildcards taken literally. */
  public static String containing(String text) {
    return "%" + literal(text) + "%";
  }

  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
