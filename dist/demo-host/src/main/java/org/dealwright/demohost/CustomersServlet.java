package org.dealwright.demohost;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The list of customers, searched and paged. */
@WebServlet("/customers")
public class CustomersServlet extends HttpServlet {

  private static final int PAGE = 25;

  @Inject private transient Customers customers;
  @Inject private transient Pages pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String words = Objects.requireNonNullElse(request.getParameter("q"), "");
    String page = Objects.requireNonNullElse(request.getParameter("page"), "1");
    Paging paging = Paging.of(page, PAGE, customers.count(words));
    pages.show(
        request,
        response,
        "customers",
        Map.of(
            "title",
            "Customers",
            "q",
            words,
            "encodedQ",
            URLEncoder.encode(words, StandardCharsets.UTF_8),
            "paging",
            paging,
            "customers",
            customers.search(words, paging)));
  }
}
