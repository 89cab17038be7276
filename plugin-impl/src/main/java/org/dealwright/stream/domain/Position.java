package org.dealwright.stream.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a reader has come: a snapshot of the database, which says of each transaction whether its
 * events were there to be read. Ids and times cannot say that, since they are given before the
 * commit: what commits late would be passed over. A snapshot means the same on every node.
 *
 * @param text as PostgreSQL writes a {@code pg_snapshot}: {@code xmin:xmax:xip,...}
 */
public record Position(String text) {

  private static final Pattern FORM =
      Pattern.compile("([1-9]\\d{0,17}):([1-9]\\d{0,17}):((?:[1-9]\\d{0,17},)*[1-9]\\d{0,17})?");
  private static final int LENGTH = 40_000;

  /** Reads what a client sends back; empty where that never was a position. */
  public static Optional<Position> parse(String text) {
    if (text.length() > LENGTH) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(text);
    return form.matches() && isSnapshot(form) ? Optional.of(new Position(text)) : Optional.empty();
  }

  /** The transactions under way are listed in order, and lie between the two ends. */
  private static boolean isSnapshot(Matcher form) {
    long last = Long.parseLong(form.group(1));
    long end = Long.parseLong(form.group(2));
    String running = form.group(3);
    if (running == null) {
      return last <= end;
    }
    long[] ids = Arrays.stream(running.split(",", -1)).mapToLong(Long::parseLong).toArray();
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] < last || ids[i] >= end || (i > 0 && ids[i] == last)) {
        return false;
      }
      last = ids[i];
    }
    return true;
  }

  /** How many transactions lie between two positions, whichever is the earlier one. */
  public long distance(Position other) {
    return Math.abs(end() - other.end());
  }

  private long end() {
    return Long.parseLong(text.split(":", -1)[1]);
  }
}
