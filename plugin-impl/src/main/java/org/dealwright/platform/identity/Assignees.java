package org.dealwright.platform.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.api.host.UserDirectory;
import org.dealwright.api.host.UserView;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * Whom something can be assigned to: users of the caller's organisation, named by id, user name or
 * e-mail address. While the directory cannot be reached, any text is taken for an id.
 */
@Dependent
public class Assignees {

  private final UserDirectory directory;
  private final Caller caller;

  @Inject
  Assignees(UserDirectory directory, Caller caller) {
    this.directory = directory;
    this.caller = caller;
  }

  /** The id of the user that a text means. Reads the directory: call it outside transactions. */
  public Optional<String> find(String text) {
    List<UserView> users = directory.usersOf(caller.organisation().slug());
    if (users.isEmpty() || isCaller(text)) {
      return Optional.of(text);
    }
    return users.stream()
        .filter(user -> names(user).anyMatch(text::equalsIgnoreCase))
        .map(UserView::id)
        .findFirst();
  }

  /**
   * The id of the user that a field names; null where it names none. Who sees its own records alone
   * keeps them.
   *
   * @throws ValidationException if there is no such user, or if that may not be assigned to
   */
  public @Nullable String resolved(@Nullable String text, String pointer) {
    Optional<String> own = caller.restrictedTo();
    if (text == null || text.isBlank()) {
      return own.orElse(null);
    }
    String user =
        find(text.strip())
            .orElseThrow(
                () ->
                    new ValidationException(
                        pointer, "No user here has this id, user name or e-mail address."));
    if (own.isPresent() && !own.get().equals(user)) {
      throw new ValidationException(pointer, "You may assign records to yourself alone.");
    }
    return user;
  }

  private boolean isCaller(String text) {
    return caller.identity().filter(identity -> identity.subject().equals(text)).isPresent();
  }

  private static Stream<String> names(UserView user) {
    return Stream.of(user.id(), user.userName(), user.email() == null ? "" : user.email());
  }
}
