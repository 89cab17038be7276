package org.dealwright.view.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.api.view.SavedView;
import org.dealwright.api.view.SavedViewRequest;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.view.domain.View;
import org.dealwright.view.domain.ViewContent;
import org.dealwright.view.domain.ViewRepository;
import org.dealwright.view.domain.ViewRules;

/** Renames a view, changes what it shows, shares it or takes it back. */
@Dependent
public class ChangeView {

  private final ViewRepository views;
  private final ListParameters lists;
  private final ViewAudit audit;
  private final OwnViews own;
  private final Clock clock;

  @Inject
  ChangeView(
      ViewRepository views, ListParameters lists, ViewAudit audit, OwnViews own, Clock clock) {
    this.views = views;
    this.lists = lists;
    this.audit = audit;
    this.own = own;
    this.clock = clock;
  }

  @Transactional
  public SavedView change(UUID id, int version, UnaryOperator<SavedViewRequest> edit) {
    View before = own.taken(id, version);
    ViewContent content = ViewRules.checked(edit.apply(request(before.content())));
    if (content.kind() != before.content().kind()) {
      throw new ValidationException("/kind", "A view stays with its list.");
    }
    if (content.equals(before.content())) {
      return own.shown(before);
    }
    lists.check(content.kind(), content.parameters());
    View after = before.changed(content);
    views.update(after, clock.instant());
    audit.updated(before, after);
    return own.shown(after);
  }

  private static SavedViewRequest request(ViewContent content) {
    return new SavedViewRequest(
        content.kind(), content.name(), content.parameters(), content.columns(), content.shared());
  }
}
