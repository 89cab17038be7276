package org.dealwright.imports.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.lead.LeadStatus;

/** How a lead ended, as files say it. */
enum Outcome {
  OPEN,
  WON,
  LOST,
  DISQUALIFIED;

  private static final Map<String, Outcome> KNOWN =
      Map.ofEntries(
          Map.entry("open", OPEN),
          Map.entry("won", WON),
          Map.entry("converted", WON),
          Map.entry("closed won", WON),
          Map.entry("true", WON),
          Map.entry("yes", WON),
          Map.entry("1", WON),
          Map.entry("lost", LOST),
          Map.entry("closed lost", LOST),
          Map.entry("disqualified", DISQUALIFIED),
          Map.entry("unqualified", DISQUALIFIED),
          Map.entry("false", OPEN),
          Map.entry("no", OPEN),
          Map.entry("0", OPEN));

  static Optional<Outcome> of(String text) {
    return Optional.ofNullable(KNOWN.get(text.toLowerCase(Locale.ROOT)));
  }

  Optional<LeadStatus> status() {
    return this == OPEN ? Optional.empty() : Optional.of(LeadStatus.valueOf(name()));
  }
}
