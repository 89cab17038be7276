package org.dealwright.demo.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.dealwright.demo.DemoException;

/** The API refused a request. */
public final class ApiException extends DemoException {

  ApiException(HttpRequest request, HttpResponse<String> answer) {
    super(
        request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
  }
}
