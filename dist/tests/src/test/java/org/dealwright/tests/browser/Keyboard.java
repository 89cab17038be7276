package org.dealwright.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes through an element by keys, as somebody without a mouse does. */
final class Keyboard {

  /** No element of the showcase has so many controls: after these there is no way out. */
  private static final int MOST_STOPS = 400;

  private static final String LOAD = "script => { if (!window.dwKeyboard) (0, eval)(script); }";

  private final Page page;

  private Keyboard(Page page) {
    this.page = page;
    page.evaluate(LOAD, Resources.text(Keyboard.class, "keyboard.js"));
  }

  static Keyboard of(Page page) {
    return new Keyboard(page);
  }

  /**
   * Which controls of the element Tab does not reach, which have the focus without its being seen
   * or beneath something else, and whether there is no way out.
   */
  List<String> faultsIn(Locator element) {
    boolean hasControls = (Boolean) element.evaluate("element => dwKeyboard.before(element)");
    return hasControls ? faultsOnTheWay("Tab") : List.of();
  }

  /** The same of the dialog that is open, which has the focus and keeps it. */
  List<String> faultsInDialog() {
    page.evaluate("dwKeyboard.inOpened()");
    return faultsOnTheWay("Tab");
  }

  /** The same of the menu that is open, where the arrow keys lead round. */
  List<String> faultsInMenu() {
    page.evaluate("dwKeyboard.inOpened()");
    return faultsOnTheWay("ArrowDown");
  }

  @SuppressWarnings("unchecked") // It answers texts.
  private List<String> faultsOnTheWay(String key) {
    int stops = 0;
    boolean goesOn = true;
    while (goesOn && stops++ < MOST_STOPS) {
      page.keyboard().press(key);
      goesOn = (Boolean) page.evaluate("dwKeyboard.step()");
    }
    List<String> faults = new ArrayList<>((List<String>) page.evaluate("dwKeyboard.faults()"));
    if (goesOn) {
      faults.add("no way out by " + key);
    }
    return faults;
  }
}
