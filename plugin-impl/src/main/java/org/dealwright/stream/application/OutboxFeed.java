package org.dealwright.stream.application;

import java.util.List;
import org.dealwright.stream.domain.Position;
import org.dealwright.stream.domain.StreamedEvent;

/** Reads what was put into the outbox, each event exactly once along a chain of positions. */
public interface OutboxFeed {

  /**
   * What was committed after a position.
   *
   * @param position up to which it was read
   * @param complete false where there was more than was asked for; then events are missing
   */
  record News(Position position, List<StreamedEvent> events, boolean complete) {}

  /** Where the database is now. */
  Position now();

  /** Of all organisations. */
  News since(Position position, int limit);

  /** What the caller's organisation did after one position and up to another one. */
  News between(Position after, Position until, int limit);
}
