package org.dealwright.customer.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.dealwright.customer.application.CustomerQueries.Filter;
import org.dealwright.customer.application.CustomerQueries.Window;
import org.dealwright.lead.domain.ContactKeys;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Names;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of customers. */
public class CustomerSearchParameters {

  @QueryParam("q")
  private @Nullable String text;

  @QueryParam("email")
  private @Nullable String email;

  @QueryParam("phone")
  private @Nullable String phone;

  @QueryParam("country")
  private @Nullable String country;

  @QueryParam("domain")
  private @Nullable String domain;

  @QueryParam("gone")
  @DefaultValue("false")
  private boolean gone = false;

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit = 50;

  @QueryParam("cursor")
  private @Nullable String cursor;

  Filter filter() {
    Violations violations = new Violations();
    violations.check(text == null || text.length() <= 200, "q", "At most 200 characters.");
    violations.throwIfAny();
    String host = Names.given("domain", domain);
    return new Filter(
        Names.given("q", text),
        ContactKeys.ofEmail(Names.given("email", email)),
        ContactKeys.ofPhone(Names.given("phone", phone), country),
        host == null ? null : host.toLowerCase(Locale.ROOT),
        gone);
  }

  Window window() {
    return new Window(Limits.checked("limit", limit, 200), Names.given("cursor", cursor));
  }
}
