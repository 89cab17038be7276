package org.dealwright.capture.application;

import java.time.Instant;
import java.util.UUID;

/** Keeps what became of each submission. */
public interface SubmissionLog {

  /** What a submission did; the sender is not told. */
  enum Outcome {
    CREATED,
    JOINED,
    QUARANTINED
  }

  /** A submission as it is kept. */
  record Submission(
      UUID id, Instant receivedAt, UUID leadId, Outcome outcome, String remoteAddress) {}

  void add(Submission submission);
}
