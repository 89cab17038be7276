package org.dealwright.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import jakarta.ws.rs.WebApplicationException;
import java.util.stream.Stream;
import org.dealwright.platform.error.DomainException;

/**
 * Finds the innermost cause that tells a client something, below what containers wrap around it.
 */
final class Causes {

  private static final int DEPTH = 8;

  private Causes() {}

  static Throwable telling(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEPTH)
        .filter(Causes::tells)
        .reduce((outer, inner) -> inner)
        .orElse(failure);
  }

  /** That a number is too large says nothing of where it stands; what wraps it does. */
  private static boolean tells(Throwable cause) {
    return cause instanceof DomainException
        || (cause instanceof JsonProcessingException && !(cause instanceof InputCoercionException))
        || (cause instanceof WebApplicationException && cause.getCause() == null);
  }
}
