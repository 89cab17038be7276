package org.dealwright.platform.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.api.Slice;
import org.jspecify.annotations.Nullable;

/** Where an entry stands in a list that shows the newest first. */
public record Place(Instant at, UUID id) {

  /** As PostgreSQL has it: it compares ids by their bytes, Java by signed halves. */
  public static final Comparator<Place> NEWEST_FIRST =
      Comparator.comparing(Place::at).thenComparing(place -> place.id().toString()).reversed();

  private String cursor() {
    return Keyset.encode(List.of(at.toString(), id.toString()));
  }

  /** The condition for what comes after the cursor, with its parameters; empty without one. */
  public static String after(
      @Nullable String cursor, String columns, Map<String, Object> parameters) {
    if (cursor == null) {
      return "";
    }
    Place last = parse(cursor);
    parameters.put("afterAt", last.at().atOffset(ZoneOffset.UTC));
    parameters.put("afterId", last.id());
    return " and (" + columns + ") < (:afterAt, :afterId)";
  }

  /** Rows that were asked for with one more than fits: if it is there, there is a next part. */
  public static <T> Slice<T> slice(List<T> rows, int limit, Function<T, Place> place) {
    List<T> shown = rows.stream().limit(limit).toList();
    String next = rows.size() > limit ? place.apply(shown.get(limit - 1)).cursor() : null;
    return new Slice<>(shown, next);
  }

  private static Place parse(String cursor) {
    CursorValues values = Keyset.decode(cursor, 2);
    return new Place(values.time(0), values.id(1));
  }
}
