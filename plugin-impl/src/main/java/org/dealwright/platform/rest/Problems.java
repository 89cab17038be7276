package org.dealwright.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.platform.error.DomainException;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.RateLimitedException;
import org.dealwright.platform.error.ValidationException;
import org.jboss.logging.Logger;

/** Turns any failure into an answer that says what is wrong and gives nothing away. */
@Dependent
public class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  private final CurrentRequest request;

  @Inject
  Problems(CurrentRequest request) {
    this.request = request;
  }

  Response of(Throwable failure) {
    Throwable cause = Causes.telling(failure);
    if (cause instanceof DomainException domain) {
      return ofDomain(domain);
    }
    if (cause instanceof JsonProcessingException json) {
      return ofJson(json);
    }
    if (cause instanceof WebApplicationException web) {
      return ofFramework(web);
    }
    return Contention.in(failure).map(this::ofContention).orElseGet(() -> ofBug(failure));
  }

  private Response ofContention(ProblemStatus status) {
    Response answer =
        answer(status, "Somebody else works on the same records; try again.", List.of(), Map.of());
    return retryAfter(answer, 1);
  }

  private Response ofBug(Throwable failure) {
    LOG.error("Request failed", failure);
    return answer(
        ProblemStatus.INTERNAL_ERROR,
        "Something went wrong on our side; the log has it under the request id.",
        List.of(),
        Map.of());
  }

  private Response ofDomain(DomainException failure) {
    ProblemStatus status = ProblemStatus.ofCode(failure.code());
    List<FieldError> errors =
        failure instanceof ValidationException validation ? validation.errors() : List.of();
    Response answer = answer(status, failure.getMessage(), errors, failure.details());
    return retryAfter(failure, status).map(seconds -> retryAfter(answer, seconds)).orElse(answer);
  }

  /** Seconds after which the same request may be answered otherwise. */
  private static Optional<Long> retryAfter(DomainException failure, ProblemStatus status) {
    if (failure instanceof RateLimitedException limited) {
      return Optional.of(Math.max(1, limited.retryAfter().toSeconds()));
    }
    return status == ProblemStatus.REQUEST_UNDER_WAY ? Optional.of(1L) : Optional.empty();
  }

  private static Response retryAfter(Response answer, long seconds) {
    return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, seconds).build();
  }

  private Response ofJson(JsonProcessingException failure) {
    if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return answer(
          ProblemStatus.VALIDATION_FAILED,
          "The request has values that cannot be taken.",
          List.of(JsonFaults.describe(mapping)),
          Map.of());
    }
    return answer(
        ProblemStatus.MALFORMED_JSON,
        "The body is not the JSON that is expected here" + JsonFaults.place(failure) + ".",
        List.of(),
        Map.of());
  }

  private Response ofFramework(WebApplicationException failure) {
    Response given = failure.getResponse();
    if (given.getStatus() < 400) {
      return given;
    }
    ProblemStatus status = ProblemStatus.ofFramework(failure.getResponse().getStatus());
    if (status == ProblemStatus.INTERNAL_ERROR) {
      LOG.error("Request failed", failure);
    }
    if (status == ProblemStatus.METHOD_NOT_ALLOWED) {
      LOG.info(failure.getMessage()); // It tells the method, which the answer does not.
    }
    Response.ResponseBuilder answer =
        Response.fromResponse(answer(status, status.title() + ".", List.of(), Map.of()));
    for (String header : List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.ALLOW)) {
      answer.header(header, given.getHeaderString(header));
    }
    return answer.build();
  }

  /** A flood from one sender must not become a flood in the log. */
  private static Logger.Level level(ProblemStatus status) {
    return status == ProblemStatus.RATE_LIMITED ? Logger.Level.DEBUG : Logger.Level.INFO;
  }

  private Response answer(
      ProblemStatus status, String detail, List<FieldError> errors, Map<String, Object> details) {
    LOG.logf(level(status), "%d %s at %s", status.status(), status.code(), request.path());
    Problem problem =
        new Problem(
            status.type(),
            status.title(),
            status.status(),
            detail,
            request.path(),
            status.code(),
            request.id(),
            errors,
            details);
    return Response.status(status.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
