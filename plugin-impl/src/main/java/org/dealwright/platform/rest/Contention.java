package org.dealwright.platform.rest;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises failures that come from others working at the same time. */
final class Contention {

  private static final int DEPTH = 12;

  private Contention() {}

  /** Empty where the failure has another reason. */
  static Optional<ProblemStatus> in(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEPTH)
        .map(Contention::status)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<ProblemStatus> status(Throwable cause) {
    if (cause instanceof OptimisticLockException) {
      return Optional.of(ProblemStatus.CONCURRENT_CHANGE);
    }
    return cause instanceof SQLException sql
        ? ofState(String.valueOf(sql.getSQLState()))
        : Optional.empty();
  }

  /** Classes of PostgreSQL's error codes, appendix A of its manual. */
  private static Optional<ProblemStatus> ofState(String state) {
    if (state.equals("23505")) {
      return Optional.of(ProblemStatus.CONCURRENT_CHANGE);
    }
    boolean passing = state.startsWith("40") || state.startsWith("57") || state.equals("55P03");
    return passing ? Optional.of(ProblemStatus.TRY_AGAIN) : Optional.empty();
  }
}
