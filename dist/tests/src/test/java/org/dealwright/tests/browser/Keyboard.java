package org.dealwright.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through an element with Tab, as somebody without a mouse does. */
final class Keyboard {

  /** So many stops show how an element treats the focus; a long table has hundreds. */
  private static final int STOPS = 40;

  /** Where the focus is, through all shadow roots, and whether that can be seen. */
  private static final String STOP =
      """
      element => {
        let at = document.activeElement;
        let inside = false;
        let seen = false;
        for (let depth = at; depth; depth = depth.shadowRoot?.activeElement) {
          at = depth;
          inside ||= depth === element;
        }
        for (let part = at; part && !seen; part = part.parentElement) {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
          seen = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
          if (part.matches(':not(:focus):not(:focus-within)')) break;
        }
        const box = at.getBoundingClientRect();
        return { inside, seen, sized: box.width > 0 && box.height > 0, name: at.outerHTML.slice(0, 120) };
      }
      """;

  /** Puts the focus just before the element. */
  private static final String BEFORE =
      """
      element => {
        const before = document.createElement('i');
        before.tabIndex = 0;
        element.before(before);
        before.focus();
      }
      """;

  private static final String CAN_BE_PRESSED =
      """
      element => {
        const control = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled';
        const any = root => [...root.querySelectorAll('*')].some(part =>
          part.matches(control) || (part.shadowRoot && any(part.shadowRoot)));
        return any(element.shadowRoot);
      }
      """;

  private Keyboard() {}

  /**
   * Stops that cannot be seen (a field for a day has several, of which the browser marks the later
   * ones itself), or that there is none although something can be pressed.
   */
  static List<String> faults(Page page, String selector) {
    Locator element = page.locator(selector);
    element.evaluate(BEFORE);
    List<String> faults = new ArrayList<>();
    Object before = "";
    int stops = 0;
    while (stops < STOPS) {
      page.keyboard().press("Tab");
      Map<?, ?> stop = (Map<?, ?>) element.evaluate(STOP);
      if (!(Boolean) stop.get("inside")) {
        break;
      }
      stops++;
      boolean isWithin = stop.get("name").equals(before);
      before = stop.get("name");
      if (!isWithin && (!(Boolean) stop.get("seen") || !(Boolean) stop.get("sized"))) {
        faults.add("cannot be seen to have the focus: " + stop.get("name"));
      }
    }
    if (stops == 0 && (Boolean) element.evaluate(CAN_BE_PRESSED)) {
      faults.add("Tab reaches nothing");
    }
    return faults;
  }
}
