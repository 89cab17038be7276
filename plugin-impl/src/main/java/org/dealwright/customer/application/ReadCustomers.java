package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.customer.CustomerHostView;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.platform.error.NotFoundException;

/** Shows the host's customers as they were mirrored. */
@Dependent
public class ReadCustomers {

  private static final CustomerQueries.Filter ANY =
      new CustomerQueries.Filter(null, null, null, null, false);

  private final CustomerQueries queries;
  private final CustomersInHost host;

  @Inject
  ReadCustomers(CustomerQueries queries, CustomersInHost host) {
    this.queries = queries;
    this.host = host;
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

  /** Says what there is to link leads with. */
  @Transactional
  public CustomerHostView host() {
    CustomerQueries.Window first = new CustomerQueries.Window(1, null);
    return new CustomerHostView(!queries.list(ANY, first).items().isEmpty(), host.creates());
  }

  @Transactional
  public CustomerView one(UUID id) {
    return queries.one(id).orElseThrow(() -> new NotFoundException("customer"));
  }
}
