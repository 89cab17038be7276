package org.dealwright.view.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.view.SavedView;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.view.domain.View;
import org.dealwright.view.domain.ViewContent;
import org.dealwright.view.domain.ViewRepository;

/** Which views the caller sees and may change: an owner each, an admin those that are shared. */
@Dependent
class OwnViews {

  private final ViewRepository views;
  private final Caller caller;

  @Inject
  OwnViews(ViewRepository views, Caller caller) {
    this.views = views;
    this.caller = caller;
  }

  View seen(UUID id) {
    return views
        .find(id)
        .filter(view -> view.isVisibleTo(caller.actor()))
        .orElseThrow(() -> new NotFoundException("view"));
  }

  /** Locks the view to change it. */
  View taken(UUID id, int version) {
    View view =
        views
            .lock(id)
            .filter(found -> found.isVisibleTo(caller.actor()))
            .orElseThrow(() -> new NotFoundException("view"));
    if (!mayChange(view)) {
      throw new NotPermittedException("Its owner or an administrator may change this view.");
    }
    if (view.version() != version) {
      throw new StaleVersionException(Map.of("current", shown(view)));
    }
    return view;
  }

  SavedView shown(View view) {
    ViewContent content = view.content();
    return new SavedView(
        view.id().toString(),
        content.kind(),
        content.name(),
        content.parameters(),
        content.columns(),
        content.shared(),
        false,
        mayChange(view),
        view.owner().view(),
        view.version());
  }

  private boolean mayChange(View view) {
    return view.isOf(caller.actor()) || caller.permissions().contains(Permission.VIEWS_MANAGE);
  }
}
