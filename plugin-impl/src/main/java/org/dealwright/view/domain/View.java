package org.dealwright.view.domain;

import java.util.UUID;
import org.dealwright.platform.identity.Actor;

/** A saved view: its owner's alone until it is shared. */
public record View(UUID id, Actor owner, ViewContent content, int version) {

  public boolean isOf(Actor user) {
    return user.id() != null && user.id().equals(owner.id());
  }

  public boolean isVisibleTo(Actor user) {
    return content.shared() || isOf(user);
  }

  /** The same view with other content. */
  public View changed(ViewContent other) {
    return new View(id, owner, other, version + 1);
  }
}
