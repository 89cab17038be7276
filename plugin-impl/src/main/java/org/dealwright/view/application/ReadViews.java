package org.dealwright.view.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.view.ListKind;
import org.dealwright.api.view.SavedView;
import org.dealwright.platform.identity.Caller;
import org.dealwright.view.domain.ReadyMadeViews;
import org.dealwright.view.domain.ViewRepository;

/** Shows views, the ready-made ones first. */
@Dependent
public class ReadViews {

  private static final int MOST = 500;

  private final ViewRepository views;
  private final OwnViews own;
  private final Caller caller;

  @Inject
  ReadViews(ViewRepository views, OwnViews own, Caller caller) {
    this.views = views;
    this.own = own;
    this.caller = caller;
  }

  @Transactional
  public List<SavedView> all(ListKind kind) {
    String user = Objects.requireNonNullElse(caller.actor().id(), "");
    return Stream.concat(
            ReadyMadeViews.of(kind).stream(),
            views.visible(kind, user, MOST).stream().map(own::shown))
        .toList();
  }

  @Transactional
  public SavedView one(UUID id) {
    return own.shown(own.seen(id));
  }
}
