package org.dealwright.demohost;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The first page: how the business stands. */
@WebServlet("")
public class OverviewServlet extends HttpServlet {

  @Inject private transient Overview overview;
  @Inject private transient Pages pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    pages.show(
        request,
        response,
        "overview",
        Map.of(
            "title", "Overview",
            "figures", overview.figures(),
            "overdue", overview.overdue(),
            "tickets", overview.openTickets()));
  }
}
