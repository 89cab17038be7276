package org.dealwright.audit.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the log. Names, addresses and values stand elsewhere, so that they can
 * be erased; here is their salted digest.
 */
public record LoggedEntry(
    UUID organisationId,
    UUID id,
    Instant at,
    String action,
    @Nullable String operation,
    @Nullable String recordId,
    String actorKind,
    @Nullable String actorId,
    @Nullable String requestId,
    String valuesDigest) {

  /** All of it, so that no two entries look alike: each part with its length before it. */
  String canonical() {
    StringBuilder text = new StringBuilder();
    for (String part : parts()) {
      text.append(part == null ? -1 : part.length()).append(':').append(part).append(',');
    }
    return text.toString();
  }

  private List<@Nullable String> parts() {
    return Arrays.asList(
        organisationId.toString(),
        id.toString(),
        at.toString(),
        action,
        operation,
        recordId,
        actorKind,
        actorId,
        requestId,
        valuesDigest);
  }
}
