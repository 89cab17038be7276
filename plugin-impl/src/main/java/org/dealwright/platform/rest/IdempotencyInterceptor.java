package org.dealwright.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.idempotency.KeptAnswers;
import org.dealwright.platform.idempotency.KeptAnswers.Answer;
import org.dealwright.platform.idempotency.KeptAnswers.Request;
import org.dealwright.platform.identity.Caller;

/**
 * Runs a request that carries an {@code Idempotency-Key} in one transaction with the row that keeps
 * its answer: either both are there, or neither. A failed request keeps nothing and may be
 * repeated.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotencyInterceptor {

  static final String HEADER = "Idempotency-Key";
  static final String REPLAYED = "Idempotency-Replayed";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  @Inject private HttpServletRequest http;
  @Inject private UserTransaction transaction;
  @Inject private KeptAnswers answers;
  @Inject private Caller caller;
  @Inject private Json json;
  @Inject private Clock clock;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    String key = http.getHeader(HEADER);
    return key == null ? call.proceed() : once(request(key, call), call);
  }

  private Response once(Request request, InvocationContext call) throws Exception {
    transaction.begin();
    try {
      answers.lock(request);
      Response response = response(request, call);
      transaction.commit();
      return response;
    } finally {
      rollBackIfOpen();
    }
  }

  private Response response(Request request, InvocationContext call) throws Exception {
    String fingerprint = fingerprint(call);
    Optional<Answer> kept = answers.find(request);
    if (kept.isPresent()) {
      return replayed(kept.get(), fingerprint);
    }
    Response response = (Response) call.proceed();
    answers.keep(request, answer(response, fingerprint), clock.instant());
    return response;
  }

  private Request request(String key, InvocationContext call) {
    if (!KEY.matcher(key).matches()) {
      throw new ValidationException(HEADER, "From 1 to 200 visible ASCII characters.");
    }
    Method method = call.getMethod();
    String operation = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    return new Request(caller.identity().orElseThrow().subject(), operation, key);
  }

  private String fingerprint(InvocationContext call) {
    return Fingerprint.of(json.write(Arrays.asList(call.getParameters())));
  }

  private Answer answer(Response response, String fingerprint) {
    return new Answer(
        fingerprint,
        response.getStatus(),
        Optional.ofNullable(response.getLocation()).map(URI::toString).orElse(null),
        Optional.ofNullable(response.getEntityTag()).map(tag -> tag.getValue()).orElse(null),
        json.write(response.getEntity()));
  }

  private static Response replayed(Answer kept, String fingerprint) {
    if (!kept.fingerprint().equals(fingerprint)) {
      throw new ConflictException(
          "idempotency-key-reused", "This Idempotency-Key was sent with another request.");
    }
    Response.ResponseBuilder response =
        Response.status(kept.status())
            .type(MediaType.APPLICATION_JSON)
            .entity(kept.body())
            .header(REPLAYED, true);
    if (kept.location() != null) {
      response.header(HttpHeaders.LOCATION, kept.location());
    }
    return kept.tag() == null
        ? response.build()
        : response.tag(Objects.requireNonNull(kept.tag())).build();
  }

  private void rollBackIfOpen() throws SystemException {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }
}
