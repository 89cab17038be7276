package org.dealwright.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealwright.platform.identity.Role;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How the installation's tokens are to be read. */
@ApplicationScoped
public class SecuritySettings {

  private final Config config = ConfigProvider.getConfig();

  /** Clients whose tokens are taken; {@code dealwright.security.accepted-clients}. */
  Set<String> acceptedClients() {
    return config
        .getOptionalValue("dealwright.security.accepted-clients", String[].class)
        .map(clients -> Set.copyOf(List.of(clients)))
        .orElse(Set.of("dealwright"));
  }

  /**
   * The claim that names a user's organisations; {@code dealwright.security.organisation-claim}.
   */
  String organisationClaim() {
    return config
        .getOptionalValue("dealwright.security.organisation-claim", String.class)
        .orElse("dealwright_organisation");
  }

  /** The claim that names a user's groups; {@code dealwright.security.group-claim}. */
  String groupClaim() {
    return config
        .getOptionalValue("dealwright.security.group-claim", String.class)
        .orElse("groups");
  }

  /**
   * Which groups stand for which organisations; {@code
   * dealwright.security.organisation-groups=/sales/acme=acme,/sales/globex=globex}.
   */
  OrganisationGroups organisationGroups() {
    return OrganisationGroups.parse(
        config
            .getOptionalValue("dealwright.security.organisation-groups", String[].class)
            .map(List::of)
            .orElse(List.of()));
  }

  /** The organisation of users whose tokens name none; {@code dealwright.organisation}. */
  List<String> singleOrganisation() {
    Optional<String> single = config.getOptionalValue("dealwright.organisation", String.class);
    return single.map(List::of).orElse(List.of());
  }

  /** Other names of a role; {@code dealwright.roles.crm-member=crm-member,SALES}. */
  Set<String> namesOf(Role role) {
    String key = "dealwright.roles." + role.tokenName().replace(':', '-');
    return config
        .getOptionalValue(key, String[].class)
        .map(names -> Set.copyOf(List.of(names)))
        .orElse(Set.of(role.tokenName()));
  }
}
