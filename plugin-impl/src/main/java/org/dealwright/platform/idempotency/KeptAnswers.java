package org.dealwright.platform.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.dealwright.platform.error.ConflictException;
import org.jspecify.annotations.Nullable;

/** The answers given to requests that carried a key, within the transactions that acted. */
public interface KeptAnswers {

  /** What a client calls a request: keys of different callers or operations are different. */
  record Request(String principal, String operation, String key) {}

  /**
   * An answer.
   *
   * @param fingerprint of the request that it was given to
   * @param location where the made record is
   * @param tag the record's ETag
   * @param body JSON
   */
  record Answer(
      String fingerprint,
      int status,
      @Nullable String location,
      @Nullable String tag,
      String body) {}

  /**
   * Takes the key for the running transaction.
   *
   * @throws ConflictException if a request with the same key is under way
   */
  void lock(Request request);

  Optional<Answer> find(Request request);

  void keep(Request request, Answer answer, Instant now);

  /** Forgets, in all organisations, the answers given before; returns how many. */
  int forget(Instant before);
}
