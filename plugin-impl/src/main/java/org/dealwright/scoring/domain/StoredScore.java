package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.scoring.model.Inputs;

/** A kept score as it was written. */
public record StoredScore(
    UUID id,
    UUID leadId,
    Instant at,
    PublishedModel model,
    Result result,
    Inputs inputs,
    String inputHash,
    String cause) {

  /**
   * What was computed.
   *
   * @param contributions base, the factors in the model's order, shrinkage, clamp
   */
  public record Result(int points, double margin, double coverage, List<Integer> contributions) {}

  public int points() {
    return result.points();
  }

  public double coverage() {
    return result.coverage();
  }
}
