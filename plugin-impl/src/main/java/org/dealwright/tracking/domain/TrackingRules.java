package org.dealwright.tracking.domain;

import java.util.regex.Pattern;
import org.dealwright.platform.error.Violations;

/** What holds for settings and for where a visitor came from. */
public final class TrackingRules {

  private static final int ORIGINS = 50;
  private static final int EVENT_NAMES = 100;
  private static final int MOST_EVENTS = 10_000;
  private static final Pattern ORIGIN =
      Pattern.compile("https?://[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:[0-9]{1,5})?");
  private static final Pattern EVENT_NAME = Pattern.compile("[a-z][a-z0-9_.-]{0,99}");

  private TrackingRules() {}

  public static void check(TrackingSettings settings) {
    Violations violations = new Violations();
    violations.check(
        settings.origins().size() <= ORIGINS
            && settings.origins().stream().allMatch(origin -> ORIGIN.matcher(origin).matches()),
        "/origins",
        "At most " + ORIGINS + " origins in lower case, such as https://www.example.com.");
    violations.check(
        settings.highestPublicStep().isStep(), "/highestPublicStep", "Name a step of the journey.");
    violations.check(
        settings.eventsPerVisitorAndDay() >= 1 && settings.eventsPerVisitorAndDay() <= MOST_EVENTS,
        "/eventsPerVisitorAndDay",
        "From 1 to " + MOST_EVENTS + ".");
    violations.check(
        settings.eventNames().size() <= EVENT_NAMES
            && settings.eventNames().keySet().stream().allMatch(TrackingRules::isOwnName),
        "/eventNames",
        "At most "
            + EVENT_NAMES
            + " names of lower-case letters, digits and . _ -, none of them standard.");
    violations.throwIfAny();
  }

  private static boolean isOwnName(String name) {
    return EVENT_NAME.matcher(name).matches() && TrackingSettings.standard(name).isEmpty();
  }
}
