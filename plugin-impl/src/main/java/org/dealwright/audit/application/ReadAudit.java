package org.dealwright.audit.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.dealwright.api.Slice;
import org.dealwright.api.audit.AuditEntryView;
import org.dealwright.audit.application.AuditQueries.Filter;
import org.dealwright.audit.application.AuditQueries.Window;

/** Shows the audit log. */
@Dependent
public class ReadAudit {

  private final AuditQueries queries;

  @Inject
  ReadAudit(AuditQueries queries) {
    this.queries = queries;
  }

  @Transactional
  public Slice<AuditEntryView> list(Filter filter, Window window) {
    return queries.list(filter, window);
  }

  @Transactional
  public void each(Filter filter, Consumer<AuditEntryView> consumer) {
    queries.each(filter, consumer);
  }
}
