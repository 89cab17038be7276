package org.dealwright.view.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dealwright.api.view.SavedView;
import org.dealwright.api.view.SavedViewRequest;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.view.domain.View;
import org.dealwright.view.domain.ViewContent;
import org.dealwright.view.domain.ViewRepository;
import org.dealwright.view.domain.ViewRules;

/** A user saves a view. */
@Dependent
public class SaveView {

  private final ViewRepository views;
  private final ListParameters lists;
  private final ViewAudit audit;
  private final OwnViews own;
  private final Caller caller;
  private final Clock clock;

  @Inject
  SaveView(
      ViewRepository views,
      ListParameters lists,
      ViewAudit audit,
      OwnViews own,
      Caller caller,
      Clock clock) {
    this.views = views;
    this.lists = lists;
    this.audit = audit;
    this.own = own;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public SavedView save(SavedViewRequest request) {
    ViewContent content = ViewRules.checked(request);
    lists.check(content.kind(), content.parameters());
    View view = new View(Ids.next(), caller.actor(), content, 0);
    views.add(view, clock.instant());
    audit.created(view);
    return own.shown(view);
  }
}
