package org.dealwright.view.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dealwright.view.domain.View;
import org.dealwright.view.domain.ViewRepository;

/** Deletes a view; the leads and deals in it stay. */
@Dependent
public class DeleteView {

  private final ViewRepository views;
  private final ViewAudit audit;
  private final OwnViews own;

  @Inject
  DeleteView(ViewRepository views, ViewAudit audit, OwnViews own) {
    this.views = views;
    this.audit = audit;
    this.own = own;
  }

  @Transactional
  public void delete(UUID id, int version) {
    View view = own.taken(id, version);
    views.delete(id);
    audit.deleted(view);
  }
}
