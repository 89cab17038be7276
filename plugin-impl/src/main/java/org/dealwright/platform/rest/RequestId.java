package org.dealwright.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.dealwright.platform.Ids;

/** By which a request's answer and its lines in the log find each other: the caller's, else new. */
public final class RequestId {

  public static final String HEADER = "Dealwright-Request-Id";

  /** Its name in the log's context. */
  public static final String LOGGED_AS = "requestId";

  private static final String ATTRIBUTE = RequestId.class.getName();
  private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private RequestId() {}

  /** The same id for the same request, whoever asks. */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String given = request.getHeader(HEADER);
    String id = given != null && GIVEN.matcher(given).matches() ? given : Ids.next().toString();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
