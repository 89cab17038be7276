package org.dealwright.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.identity.Role;
import org.jspecify.annotations.Nullable;

/** Decides what a token lets its bearer do, and in which organisation. */
@Dependent
public class SignIn {

  private final SecuritySettings settings;
  private final OrganisationDirectory organisations;
  private final Caller caller;

  @Inject
  SignIn(SecuritySettings settings, OrganisationDirectory organisations, Caller caller) {
    this.settings = settings;
    this.organisations = organisations;
    this.caller = caller;
  }

  public void accept(TokenClaims claims, @Nullable String chosen) {
    if (!isForUs(claims)) {
      throw new NotAuthorizedException("Bearer realm=\"dealwright\", error=\"invalid_token\"");
    }
    caller.signIn(claims.identity(), permissions(roles(claims)));
    List<Organisation> known = known(claims);
    List<Organisation> memberships = known.stream().filter(Organisation::active).toList();
    caller.joins(memberships);
    if (memberships.isEmpty() && !known.isEmpty()) {
      caller.joinsNoneThatIsActive();
    } else {
      choose(memberships, chosen).ifPresent(caller::actsIn);
    }
  }

  /** A token made for another client of the realm must not work here. */
  private boolean isForUs(TokenClaims claims) {
    Set<String> accepted = settings.acceptedClients();
    return accepted.contains(claims.authorizedParty())
        || !Collections.disjoint(accepted, claims.audience());
  }

  /**
   * Of the realm and of the clients that we accept: another application's administrator is none
   * here.
   */
  private Set<String> roles(TokenClaims claims) {
    Set<String> roles = new HashSet<>(claims.realmRoles());
    for (String client : settings.acceptedClients()) {
      roles.addAll(claims.clientRoles().getOrDefault(client, Set.of()));
    }
    return roles;
  }

  private Set<Permission> permissions(Set<String> roles) {
    return Arrays.stream(Role.values())
        .filter(role -> !Collections.disjoint(settings.namesOf(role), roles))
        .flatMap(role -> role.permissions().stream())
        .collect(Collectors.toSet());
  }

  /** The organisations that the token names; else its groups; else the installation. */
  private List<Organisation> known(TokenClaims claims) {
    return Stream.<Supplier<List<String>>>of(
            () -> claims.texts(settings.organisationClaim()),
            () -> settings.organisationGroups().of(claims.texts(settings.groupClaim())),
            settings::singleOrganisation)
        .map(Supplier::get)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(organisations::find)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<Organisation> choose(
      List<Organisation> memberships, @Nullable String chosen) {
    if (chosen == null || chosen.isBlank()) {
      return memberships.stream().findFirst();
    }
    return Optional.of(
        memberships.stream()
            .filter(o -> o.slug().equals(chosen) || Objects.equals(o.id().toString(), chosen))
            .findFirst()
            .orElseThrow(
                () -> new NotPermittedException("You do not belong to that organisation.")));
  }
}
