package org.dealwright.stream.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a stream says.
 *
 * @param name the event's type, or a word of the stream itself: {@code ready}, {@code heartbeat},
 *     {@code reset}, {@code end}
 * @param position how far the reader has come with it; null where more belongs to it
 * @param data JSON
 */
public record Message(String name, @Nullable Position position, String data) {

  public static final String READY = "ready";
  public static final String HEARTBEAT = "heartbeat";
  public static final String RESET = "reset";
  public static final String END = "end";

  /** From here on nothing is missed: now read what the page shows. */
  public static Message ready(Position position) {
    return new Message(READY, position, "{}");
  }

  public static Message heartbeat(@Nullable Position position) {
    return new Message(HEARTBEAT, position, "{}");
  }

  /** Too much has happened to be told one by one: read again what the page shows. */
  public static Message reset(Position position) {
    return new Message(RESET, position, "{}");
  }

  /** The stream ends; where it may go on, it does so from the last position. */
  public static Message end(End reason) {
    return new Message(END, null, "{\"reason\":\"" + reason + "\"}");
  }

  /** Why a stream ends. */
  public enum End {
    SIGN_IN_ENDED,
    TOO_SLOW,
    NOT_PERMITTED,
    NODE_STOPS;

    /** The name on the wire. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
