package org.dealwright.platform.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.host.UserDirectory;
import org.dealwright.api.host.UserView;

/** Users of the caller's organisation by the ids that records name them by. */
@Dependent
public class NamedUsers {

  private final UserDirectory directory;
  private final Caller caller;

  @Inject
  NamedUsers(UserDirectory directory, Caller caller) {
    this.directory = directory;
    this.caller = caller;
  }

  /** Those of them that the directory knows. Call it outside transactions. */
  public Map<String, UserView> byId(Set<String> ids) {
    return directory.usersOf(caller.organisation().slug()).stream()
        .filter(user -> ids.contains(user.id()))
        .collect(Collectors.toUnmodifiableMap(UserView::id, Function.identity()));
  }
}
