package org.dealwright.platform;

/** Looks at texts as UTF-16 has them. */
public final class Texts {

  private Texts() {}

  /** Whether each half of a surrogate pair has its other half; else UTF-8 cannot write the text. */
  public static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
