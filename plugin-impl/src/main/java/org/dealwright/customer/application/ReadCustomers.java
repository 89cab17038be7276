package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
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

  /** Shows all of a list, however long, one after another. */
  @Transactional
  public void each(CustomerQueries.Filter filter, Consumer<CustomerView> consumer) {
    queries.each(filter, consumer);
  }

  @Transactional
  public CustomerView one(UUID id) {
    return queries.one(id).orElseThrow(() -> new NotFoundException("customer"));
  }
}
