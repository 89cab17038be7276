package org.dealwright.tests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds by axe-core what keeps people out. Only what is wrong is worked out and comes back. */
final class Axe {

  private static final String SCRIPT = Resources.text(AxeBuilder.class, "/axe.min.js");

  private static final String RUN =
      """
      async ([within, runOnly]) => {
        const context = within ? { include: [[within]] } : document;
        const { violations } = await axe.run(context, { runOnly, resultTypes: ['violations'] });
        return violations.map(({ id, help, nodes }) =>
          `${id}: ${help} at ${nodes.map(({ target, failureSummary }) => target.flat().join(' ') + ' ' + failureSummary).join('; ')}`);
      }
      """;

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Dark and light differ by colours alone. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private final Page page;
  private final String within;

  private Axe(Page page, String within) {
    this.page = page;
    this.within = within;
  }

  static Axe of(Page page) {
    return new Axe(page, "");
  }

  /** What the selector matches, and nothing else of the page. */
  Axe within(String selector) {
    return new Axe(page, selector);
  }

  /** What breaks a rule of WCAG 2.2 AA. */
  List<String> violations() {
    return run("tag", TAGS);
  }

  /** The same, and what axe's authors call good practice. */
  List<String> violationsAndBadPractice() {
    return run("tag", Stream.concat(TAGS.stream(), Stream.of("best-practice")).toList());
  }

  List<String> violationsOfColours() {
    return run("rule", COLOURS);
  }

  @SuppressWarnings("unchecked") // It maps each violation to a text.
  private List<String> run(String type, List<String> values) {
    // Evaluated, not a script of the page: its content security policy does not hinder it.
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    Object[] asked = {within, Map.of("type", type, "values", values)};
    return (List<String>) page.evaluate(RUN, asked);
  }
}
