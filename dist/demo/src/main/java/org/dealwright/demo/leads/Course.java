package org.dealwright.demo.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a lead.
 *
 * @param outcome open, won, lost or disqualified
 * @param stage name of the stage where its open deal stands; null where it has none
 */
record Course(
    Instant createdAt,
    String outcome,
    @Nullable String stage,
    @Nullable Instant stageEnteredAt,
    @Nullable Instant closedAt) {

  static Course closed(Instant createdAt, String outcome, Instant closedAt) {
    String stage =
        switch (outcome) {
          case "won" -> "Won";
          case "lost" -> "Lost";
          default -> null;
        };
    return new Course(createdAt, outcome, stage, null, closedAt);
  }

  static Course open(Instant createdAt, String stage, Instant stageEnteredAt) {
    return new Course(createdAt, "open", stage, stageEnteredAt, null);
  }

  /** Nobody has made a deal of it yet. */
  static Course untouched(Instant createdAt) {
    return new Course(createdAt, "open", null, null, null);
  }
}
