package org.dealwright.demohost;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One customer. */
@WebServlet("/customers/*")
public class CustomerServlet extends HttpServlet {

  @Inject private transient Customers customers;
  @Inject private transient Pages pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Optional<Customer> found = path == null ? Optional.empty() : customers.find(path.substring(1));
    if (found.isPresent()) {
      show(request, response, found.get());
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      pages.show(request, response, "missing", Map.of("title", "Not found"));
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response, Customer customer)
      throws IOException {
    pages.show(
        request,
        response,
        "customer",
        Map.of(
            "title", customer.company(),
            "customer", customer,
            "usage", UsageChart.of(customers.usageOf(customer.number())),
            "invoices", customers.invoicesOf(customer.number()),
            "tickets", customers.ticketsOf(customer.number())));
  }
}
