package org.dealwright.host.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.host.HostPlan;
import org.dealwright.api.host.PlanCatalogue;

/** The plans that the host sells, as a named query of its profile tells. */
@ApplicationScoped
public class ProfilePlans implements PlanCatalogue {

  @Inject private ProfileDirectory directory;
  @Inject private HostDatabase database;

  @Override
  public Optional<String> host() {
    return directory.host();
  }

  @Override
  public boolean listsPlans() {
    return directory.profile().map(profile -> profile.has(HostQuery.PLANS)).orElse(false);
  }

  @Override
  public List<HostPlan> plans(String organisation, int limit) {
    HostProfile profile = directory.profile().orElseThrow();
    return database.list(
        profile.sql(HostQuery.PLANS),
        profile.parameters(organisation, Map.of("limit", limit)),
        new HostPlanRows());
  }
}
