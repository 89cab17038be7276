package org.dealwright.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The protected address through which the pages, which are not, have their users sign in: the
 * server lets nobody else come here, and from here it goes on to where the user was.
 */
@WebServlet("/sign-in/*")
public class SignInServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String page = ReturnAddress.of(request.getPathInfo());
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Location", request.getContextPath() + "/" + page);
  }
}
