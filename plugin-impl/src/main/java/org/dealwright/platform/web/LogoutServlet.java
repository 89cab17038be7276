package org.dealwright.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dealwright.platform.rest.ServerToken;
import org.eclipse.microprofile.config.ConfigProvider;

/** Ends the session here and in the identity provider. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String hint =
        ServerToken.idToken(request).map(token -> "&id_token_hint=" + encoded(token)).orElse("");
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(
        setting("dealwright.keycloak.url", "")
            + "/realms/"
            + setting("dealwright.keycloak.realm", "dealwright")
            + "/protocol/openid-connect/logout?client_id=dealwright&post_logout_redirect_uri="
            + encoded(home(request))
            + hint);
  }

  private static String home(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getServletPath().length()) + "/";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String setting(String name, String otherwise) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(otherwise);
  }
}
