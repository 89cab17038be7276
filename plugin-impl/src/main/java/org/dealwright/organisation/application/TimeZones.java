package org.dealwright.organisation.application;

import java.time.ZoneId;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** Zones by their IANA names, which the database knows, too; offsets and Java's own are none. */
final class TimeZones {

  private TimeZones() {}

  static void check(@Nullable String name, Violations violations) {
    violations.check(
        name != null && ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/"),
        "/timeZone",
        "Must be an IANA time zone, for instance Europe/Berlin.");
  }
}
