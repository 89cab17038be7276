package org.dealwright.demo.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.dealwright.demo.DemoException;

/** The API refused a request. */
public final class ApiException extends DemoException {

  private static final int PRECONDITION_FAILED = 412;

  private final int status;

  ApiException(HttpRequest request, HttpResponse<String> answer) {
    super(
        request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
    status = answer.statusCode();
  }

  /** Whether somebody else changed the record first. */
  public boolean isStale() {
    return status == PRECONDITION_FAILED;
  }
}
