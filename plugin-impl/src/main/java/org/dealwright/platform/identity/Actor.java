package org.dealwright.platform.identity;

import org.dealwright.api.ActorKind;
import org.dealwright.api.ActorView;
import org.jspecify.annotations.Nullable;

/** Who or what does something. */
public record Actor(ActorKind kind, @Nullable String id, @Nullable String name) {

  public static final Actor AUTOMATION = new Actor(ActorKind.AUTOMATION, null, "Automation");
  public static final Actor IMPORT = new Actor(ActorKind.IMPORT, null, "Import");
  public static final Actor VISITOR = new Actor(ActorKind.VISITOR, null, "Web form");

  public static Actor user(String subject, String name) {
    return new Actor(ActorKind.USER, subject, name);
  }

  public static Actor service(String subject, String name) {
    return new Actor(ActorKind.SERVICE, subject, name);
  }

  public ActorView view() {
    return new ActorView(kind, id, name);
  }
}
