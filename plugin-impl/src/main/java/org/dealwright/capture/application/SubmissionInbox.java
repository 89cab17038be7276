package org.dealwright.capture.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.capture.CaptureRequest;

/** What web forms sent, kept until it is taken in; then only what became of it stays. */
public interface SubmissionInbox {

  /** What a submission did; the sender is not told. */
  enum Outcome {
    CREATED,
    JOINED,
    QUARANTINED
  }

  /** A form that somebody sent. */
  record Submission(UUID id, Instant receivedAt, CaptureRequest form) {}

  /** Where a submission waits. */
  record Waiting(UUID organisationId, UUID id) {}

  void add(Submission submission);

  /**
   * Reserves the submissions of any organisation that have waited longest. Whoever does not finish
   * one within the reservation, because it failed or its node died, leaves it to the next.
   */
  List<Waiting> reserve(int limit);

  /** Locks a submission within the transaction that takes it in; empty if that is done already. */
  Optional<Submission> lock(UUID id);

  /** Notes what became of a submission, and forgets what was sent. */
  void finish(UUID id, UUID leadId, Outcome outcome);
}
