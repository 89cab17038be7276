package org.dealwright.activity.persistence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.persistence.Keyset;
import org.jspecify.annotations.Nullable;

/** Where an entry stands in a list that shows the newest first. */
record Place(Instant at, UUID id) {

  /** As PostgreSQL has it: it compares ids by their bytes, Java by signed halves. */
  static final Comparator<Place> NEWEST_FIRST =
      Comparator.comparing(Place::at).thenComparing(place -> place.id().toString()).reversed();

  String cursor() {
    return Keyset.encode(List.of(at.toString(), id.toString()));
  }

  /** The condition for what comes after the cursor, with its parameters; empty without one. */
  static String after(@Nullable String cursor, String columns, Map<String, Object> parameters) {
    if (cursor == null) {
      return "";
    }
    Place last = parse(cursor);
    parameters.put("afterAt", last.at().atOffset(ZoneOffset.UTC));
    parameters.put("afterId", last.id());
    return " and (" + columns + ") < (:afterAt, :afterId)";
  }

  private static Place parse(String cursor) {
    List<String> values = Keyset.decode(cursor, 2);
    try {
      return new Place(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new ValidationException("cursor", "This is no cursor of this list.");
    }
  }
}
