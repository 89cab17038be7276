package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.platform.error.NotFoundException;

/** Shows the host's customers as they were mirrored. */
@Dependent
public class ReadCustomers {

  private final CustomerQueries queries;

  @Inject
  ReadCustomers(CustomerQueries queries) {
    this.queries = queries;
  }

  @Transactional
  public Page<CustomerView> list(CustomerQueries.Filter filter, CustomerQueries.Window window) {
    return queries.list(filter, window);
  }

  @Transactional
  public CustomerView one(UUID id) {
    return queries.one(id).orElseThrow(() -> new NotFoundException("customer"));
  }
}
