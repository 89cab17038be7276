package org.dealwright.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dealwright.platform.Json;
import org.dealwright.platform.rest.Problem;
import org.dealwright.platform.rest.RequestId;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The answer to what the server refuses or fails at outside our REST methods: a problem for
 * programs, a page for people. web.xml has the server call it.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(ErrorServlet.class);

  @Inject private transient Json json;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem = Problem.ofServer(status(request), path(request), RequestId.of(request));
    note(request, problem);
    response.setStatus(problem.status());
    response.setHeader(RequestId.HEADER, problem.requestId());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (wantsPage(request)) {
      new ErrorPage(request.getContextPath(), request.getLocale()).write(problem, response);
    } else {
      response.setContentType(Problem.MEDIA_TYPE);
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(json.write(problem));
    }
  }

  private static void note(HttpServletRequest request, Problem problem) {
    String what = request.getMethod() + " " + problem.instance() + ": " + problem.code();
    MDC.put(RequestId.LOGGED_AS, problem.requestId());
    if (problem.status() < 500) {
      LOG.info(what);
    } else {
      LOG.error(what, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
    MDC.remove(RequestId.LOGGED_AS);
  }

  /** Nothing is to be found here by itself. */
  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
  }

  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String uri ? uri : request.getRequestURI();
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accepted = request.getHeader("Accept");
    return accepted != null
        && accepted.contains("text/html")
        && !path(request).startsWith(request.getContextPath() + "/api/");
  }
}
