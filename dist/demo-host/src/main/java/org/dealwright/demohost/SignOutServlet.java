package org.dealwright.demohost;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ends the session here and in the identity provider. */
@WebServlet("/session/end")
public class SignOutServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    User user = User.of(request);
    String hint = user.idToken().map(token -> "&id_token_hint=" + token).orElse("");
    request.logout();
    request.getSession().invalidate();
    String home = request.getRequestURL().toString().replaceFirst("/session/end$", "/");
    response.sendRedirect(
        user.issuer()
            + "/protocol/openid-connect/logout?client_id=demo-host&post_logout_redirect_uri="
            + URLEncoder.encode(home, StandardCharsets.UTF_8)
            + hint);
  }
}
