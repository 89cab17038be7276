package org.dealwright.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes through an element by keys, as somebody without a mouse does. */
final class Keyboard {

  /** Stops more than there are controls, after which there is no way out. */
  private static final int MOST_MORE = 60;

  /** So often a key is pressed before it is asked what came of it. */
  private static final int AT_A_TIME = 4;

  private static final String SCRIPT = Resources.text(Keyboard.class, "keyboard.js");

  private final Page page;

  private Keyboard(Page page) {
    this.page = page;
    if (!(Boolean) page.evaluate("() => 'dwKeyboard' in window")) {
      page.evaluate(SCRIPT);
    }
  }

  static Keyboard of(Page page) {
    return new Keyboard(page);
  }

  /**
   * Which controls of the element Tab does not reach, which have the focus without its being seen
   * or beneath something else, and whether there is no way out.
   */
  List<String> faultsIn(Locator element) {
    int stops = (Integer) element.evaluate("element => dwKeyboard.before(element)");
    if (stops > 0) {
      go("Tab", stops + 1);
    }
    return faults();
  }

  /** The same of the dialog that is open, which has the focus: to its end, and to its beginning. */
  List<String> faultsInDialog() {
    int stops = (Integer) page.evaluate("dwKeyboard.inOpened()");
    go("Shift+Tab", 2);
    page.evaluate("dwKeyboard.turn()");
    go("Tab", stops);
    return faults();
  }

  /** The same of the menu that is open, where the arrow keys lead round. */
  List<String> faultsInMenu() {
    page.evaluate("dwKeyboard.inOpened()");
    go("ArrowDown", 2);
    return faults();
  }

  /** Presses the key so often, and then until there is nowhere to go. */
  private void go(String key, int times) {
    press(key, times);
    int presses = times;
    while ((Boolean) page.evaluate("dwKeyboard.goesOn") && presses < times + MOST_MORE) {
      press(key, AT_A_TIME);
      presses += AT_A_TIME;
    }
    page.evaluate("key => dwKeyboard.mustHaveEnded(key)", key);
  }

  private void press(String key, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key);
    }
  }

  @SuppressWarnings("unchecked") // It answers texts.
  private List<String> faults() {
    return new ArrayList<>((List<String>) page.evaluate("dwKeyboard.faults()"));
  }
}
