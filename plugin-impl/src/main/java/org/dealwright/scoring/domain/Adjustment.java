package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;

/**
 * Points that a user gives a lead beside the computed ones. It is in force until it expires or is
 * withdrawn, and is never changed; a lead has one in force at most.
 *
 * @param number counts a lead's adjustments from 1
 * @param points signed
 */
public record Adjustment(
    UUID leadId,
    int number,
    int points,
    String reason,
    Actor by,
    Instant madeAt,
    Instant expiresAt) {

  /** The computed points with these. */
  public int adjusted(int computed) {
    return Math.max(0, Math.min(100, computed + points));
  }
}
