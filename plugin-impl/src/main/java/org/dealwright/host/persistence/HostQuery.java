package org.dealwright.host.persistence;

import java.util.List;

/** The queries of a profile: the files, and the columns that each must have. */
enum HostQuery {
  VERSION("version.sql", false, "version"),
  PAGE("customers.sql", true, "id", "name"),
  ONE("customer.sql", true, "id", "name"),
  EXISTING("customers-existing.sql", true, "id"),
  CHANGED("customers-changed.sql", false, "id", "name", "changed_at"),
  SEARCH("customers-search.sql", true, "id", "name"),
  USAGE("usage.sql", false, "id", "customer_id", "occurred_at", "recorded_at"),
  TICKETS("tickets.sql", false, "id", "customer_id", "occurred_at", "recorded_at"),
  PLANS("plans.sql", false, "code", "name");

  private final String file;
  private final boolean required;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
  private final List<String> columns;

  HostQuery(String file, boolean required, String... columns) {
    this.file = file;
    this.required = required;
    this.columns = List.of(columns);
  }

  String file() {
    return file;
  }

  boolean isRequired() {
    return required;
  }

  List<String> columns() {
    return columns;
  }
}
