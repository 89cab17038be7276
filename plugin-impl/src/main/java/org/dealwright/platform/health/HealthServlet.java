package org.dealwright.platform.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.dealwright.platform.Json;

/** {@code /health/live} and {@code /health/ready}, for whatever watches this node. */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {

  @Inject private transient HealthCheck check;
  @Inject private transient Json json;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (String.valueOf(request.getPathInfo())) {
      case "/live" -> answer(response, Map.of());
      case "/ready" -> answer(response, check.dependencies());
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void answer(HttpServletResponse response, Map<String, Boolean> dependencies)
      throws IOException {
    boolean up = !dependencies.containsValue(false);
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .write(json.write(Map.of("status", up ? "up" : "down", "dependencies", dependencies)));
  }
}
