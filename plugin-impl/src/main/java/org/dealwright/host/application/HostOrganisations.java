package org.dealwright.host.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.identity.Permission;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whose customers the host has: the organisations that are configured for it, all of them where
 * that says {@code *}, else the single one of the installation.
 */
@Dependent
public class HostOrganisations {

  private static final String ALL = "*";

  private final OrganisationDirectory organisations;

  @Inject
  HostOrganisations(OrganisationDirectory organisations) {
    this.organisations = organisations;
  }

  /** Those that are active. */
  public List<Organisation> active() {
    return organisations.active().stream().filter(this::has).toList();
  }

  /**
   * Those that a caller may start jobs for: all for who manages organisations, else the own one.
   */
  public List<Organisation> of(Caller caller) {
    return caller.permissions().contains(Permission.ORGANISATIONS_MANAGE)
        ? active()
        : active().stream().filter(one -> one.id().equals(caller.organisationId())).toList();
  }

  public boolean has(Organisation organisation) {
    Set<String> named = named();
    return named.contains(ALL) || named.contains(organisation.slug());
  }

  private static Set<String> named() {
    Config config = ConfigProvider.getConfig();
    Optional<String> single = config.getOptionalValue("dealwright.organisation", String.class);
    return Set.copyOf(
        config
            .getOptionalValues("dealwright.host.organisations", String.class)
            .orElseGet(() -> single.map(List::of).orElse(List.of())));
  }
}
