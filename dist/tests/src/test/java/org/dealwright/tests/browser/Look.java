package org.dealwright.tests.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How large the window is and whether the user prefers dark colours. */
record Look(int width, int height, ColorScheme colours) {

  /** Where each column of the board is in sight. */
  static final Look VERY_WIDE = new Look(1920, 1000, ColorScheme.LIGHT);

  static final Look WIDE_LIGHT = new Look(1440, 900, ColorScheme.LIGHT);
  static final Look NARROW_LIGHT = new Look(360, 740, ColorScheme.LIGHT);

  /** The same in dark colours. */
  Look dark() {
    return new Look(width, height, ColorScheme.DARK);
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(colours)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("en-GB")
        .setTimezoneId("UTC");
  }

  @Override
  public String toString() {
    return width + "-" + (colours == ColorScheme.DARK ? "dark" : "light");
  }
}
