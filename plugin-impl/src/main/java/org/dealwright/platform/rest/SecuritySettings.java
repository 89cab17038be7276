package org.dealwright.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.platform.identity.Role;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How the installation's tokens are to be read; each request asks, so it is looked up once. */
@ApplicationScoped
public class SecuritySettings {

  private final Config config = ConfigProvider.getConfig();
  private final Set<String> acceptedClients =
      Set.copyOf(texts("dealwright.security.accepted-clients").orElse(List.of("dealwright")));
  private final String organisationClaim =
      text("dealwright.security.organisation-claim").orElse("dealwright_organisation");
  private final String groupClaim = text("dealwright.security.group-claim").orElse("groups");
  private final OrganisationGroups organisationGroups =
      OrganisationGroups.parse(texts("dealwright.security.organisation-groups").orElse(List.of()));
  private final List<String> singleOrganisation =
      text("dealwright.organisation").map(List::of).orElse(List.of());
  private final Map<Role, Set<String>> names =
      Arrays.stream(Role.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), this::configuredNames));

  /** Clients whose tokens are taken; {@code dealwright.security.accepted-clients}. */
  Set<String> acceptedClients() {
    return acceptedClients;
  }

  /**
   * The claim that names a user's organisations; {@code dealwright.security.organisation-claim}.
   */
  String organisationClaim() {
    return organisationClaim;
  }

  /** The claim that names a user's groups; {@code dealwright.security.group-claim}. */
  String groupClaim() {
    return groupClaim;
  }

  /**
   * Which groups stand for which organisations; {@code
   * dealwright.security.organisation-groups=/sales/acme=acme,/sales/globex=globex}.
   */
  OrganisationGroups organisationGroups() {
    return organisationGroups;
  }

  /** The organisation of users whose tokens name none; {@code dealwright.organisation}. */
  List<String> singleOrganisation() {
    return singleOrganisation;
  }

  /** Other names of a role; {@code dealwright.roles.crm-member=crm-member,SALES}. */
  Set<String> namesOf(Role role) {
    return names.getOrDefault(role, Set.of());
  }

  private Set<String> configuredNames(Role role) {
    String key = "dealwright.roles." + role.tokenName().replace(':', '-');
    return Set.copyOf(texts(key).orElse(List.of(role.tokenName())));
  }

  private Optional<String> text(String key) {
    return config.getOptionalValue(key, String.class);
  }

  private Optional<List<String>> texts(String key) {
    return config.getOptionalValue(key, String[].class).map(List::of);
  }
}
