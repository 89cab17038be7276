package org.dealwright.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.error.OrganisationInactiveException;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request or task, in which organisation. It is set once, by the sign-in filter,
 * by a public endpoint or by the task that runs; everything below reads it.
 */
@RequestScoped
public class Caller {

  private @Nullable Organisation organisation;
  private List<Organisation> memberships = List.of();
  private boolean inactive;
  private Actor actor = Actor.AUTOMATION;
  private @Nullable Identity identity;
  private Set<Permission> permissions = Set.of();

  /**
   * Who the token says is signed in.
   *
   * @param service whether it is a program of its own, not a person
   */
  public record Identity(
      String subject,
      String userName,
      String displayName,
      @Nullable String email,
      boolean service) {

    Actor actor() {
      return service ? Actor.service(subject, displayName) : Actor.user(subject, displayName);
    }
  }

  public void signIn(Identity identity, Set<Permission> permissions) {
    this.identity = identity;
    this.actor = identity.actor();
    this.permissions = permissions.isEmpty() ? Set.of() : EnumSet.copyOf(permissions);
  }

  public void joins(List<Organisation> memberships) {
    this.memberships = List.copyOf(memberships);
  }

  /** The token names organisations, but all of them are deactivated. */
  public void joinsNoneThatIsActive() {
    this.inactive = true;
  }

  /** From here on, all records read and written are this organisation's. */
  public void actsIn(Organisation organisation) {
    this.organisation = organisation;
  }

  /** In which organisation, and as whom. */
  record Acting(@Nullable Organisation organisation, Actor actor) {}

  Acting acting() {
    return new Acting(organisation, actor);
  }

  void act(Acting acting) {
    organisation = acting.organisation();
    actor = acting.actor();
  }

  public void actsAs(Actor actor) {
    this.actor = actor;
  }

  /** Acts for a while in another organisation and as somebody else; then all is as before. */
  public void whileIn(Organisation other, Actor as, Runnable work) {
    Organisation organisationBefore = organisation;
    Actor actorBefore = actor;
    try {
      organisation = other;
      actor = as;
      work.run();
    } finally {
      organisation = organisationBefore;
      actor = actorBefore;
    }
  }

  /**
   * The organisation that this request acts in.
   *
   * @throws NotPermittedException if the caller belongs to none
   * @throws OrganisationInactiveException if it is deactivated
   */
  public Organisation organisation() {
    return findOrganisation()
        .orElseThrow(
            () ->
                inactive
                    ? new OrganisationInactiveException()
                    : new NotPermittedException("You belong to no organisation here."));
  }

  public Optional<Organisation> findOrganisation() {
    return Optional.ofNullable(organisation);
  }

  public UUID organisationId() {
    return organisation().id();
  }

  public List<Organisation> memberships() {
    return memberships;
  }

  public Actor actor() {
    return actor;
  }

  public Optional<Identity> identity() {
    return Optional.ofNullable(identity);
  }

  /** The caller's subject, where it sees and changes its own leads and deals alone. */
  public Optional<String> restrictedTo() {
    return identity().filter(who -> isRestricted()).map(Identity::subject);
  }

  private boolean isRestricted() {
    return !permissions.contains(Permission.RECORDS_ALL)
        && (permissions.contains(Permission.LEADS_READ)
            || permissions.contains(Permission.LEADS_WRITE));
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
