package org.dealwright.host.persistence;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.host.HostUnavailableException;
import org.dealwright.host.persistence.HostProfile.Description.Versions;
import org.jspecify.annotations.Nullable;

/** Asks the host's database whether it understands each query of a profile, and names what not. */
final class ProfileCheck {

  /** A value of the right type for each parameter that queries may have. */
  private static final Map<String, Object> ANYTHING =
      Map.ofEntries(
          entry("organisation", ""),
          entry("zone", "UTC"),
          entry("id", ""),
          entry("ids", new String[0]),
          entry("after", ""),
          entry("customers", new String[0]),
          entry("since", Instant.EPOCH.atOffset(ZoneOffset.UTC)),
          entry("text", ""),
          entry("email", ""),
          entry("domain", ""),
          entry("phone", ""),
          entry("limit", 1));

  private final HostProfile profile;
  private final HostDatabase database;
  private final List<String> problems = new ArrayList<>();

  ProfileCheck(HostProfile profile, HostDatabase database) {
    this.profile = profile;
    this.database = database;
  }

  /** What was found. */
  record Finding(Optional<String> version, List<String> problems) {}

  Finding run() {
    try {
      database.ping();
    } catch (HostUnavailableException e) {
      return new Finding(Optional.empty(), List.of(String.valueOf(e.getMessage())));
    }
    Optional<String> version = version();
    for (HostQuery query : HostQuery.values()) {
      if (profile.has(query)) {
        check(query);
      } else if (query.isRequired()) {
        problems.add("The profile has no " + query.file() + ".");
      }
    }
    return new Finding(version, List.copyOf(problems));
  }

  private Optional<String> version() {
    if (!profile.has(HostQuery.VERSION)) {
      return Optional.empty();
    }
    try {
      Optional<String> version =
          database
              .list(profile.sql(HostQuery.VERSION), Map.of(), (row, context) -> row.getString(1))
              .stream()
              .findFirst();
      version.ifPresent(this::checkVersion);
      return version;
    } catch (HostUnavailableException e) {
      return Optional.empty();
    }
  }

  private void checkVersion(String version) {
    Versions versions = profile.description().versions();
    if (versions != null && !versions.contain(version)) {
      problems.add(
          "The host has version %s; the profile is for %s (inclusive) to %s (exclusive)."
              .formatted(version, orAny(versions.from()), orAny(versions.before())));
    }
  }

  private static String orAny(@Nullable String version) {
    return version == null ? "any" : version;
  }

  private void check(HostQuery query) {
    try {
      List<String> found = database.columns(profile.sql(query), ANYTHING);
      query.columns().stream()
          .filter(column -> !found.contains(column))
          .forEach(
              column -> problems.add(query.file() + ": the column " + column + " is missing."));
    } catch (HostUnavailableException e) {
      problems.add(query.file() + ": " + e.getMessage());
    }
  }
}
