package org.dealwright.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every page's address leads to the same shell, which shows the screen; anybody may have it. */
@WebServlet({"", "/board/*", "/leads/*", "/deals/*", "/imports/*", "/dashboard/*", "/settings/*"})
public class PageServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    request.getRequestDispatcher("/ui/index.html").forward(request, response);
  }
}
