package org.dealwright.demo.load;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.api.organisation.CreateOrganisationRequest;
import org.dealwright.api.organisation.OrganisationView;
import org.dealwright.demo.api.DealwrightApi;
import org.dealwright.demo.leads.KnownCustomer;
import org.dealwright.demo.leads.LeadGenerator;
import org.dealwright.demo.leads.Market;
import org.dealwright.stack.Progress;
import org.dealwright.stack.Stack;

/** All data of the demo. What is there already is left as it is, so it may be loaded again. */
public final class DemoData {

  private static final String OPERATOR = "operator";
  private static final Map<String, CreateOrganisationRequest> ORGANISATIONS =
      Map.of(
          "acme",
          new CreateOrganisationRequest("acme", "Acme Software", "Europe/Berlin", "EUR", "en"),
          "globex",
          new CreateOrganisationRequest("globex", "Globex", "America/Chicago", "USD", "en-US"));

  private final Stack stack;
  private final Progress progress;
  private final DealwrightApi api;

  public DemoData(Stack stack, Progress progress) {
    this.stack = stack;
    this.progress = progress;
    this.api = new DealwrightApi(stack.server().uri(), stack.keycloak().realmUri());
  }

  /** The same time gives the same data. */
  public void load(Instant now) {
    step("Making the organisations", this::createOrganisations);
    List<KnownCustomer> customers = HostCustomers.read(stack.postgresql().jdbcUrl());
    load(new Team("acme", Market.ACME, "manager", "rep"), customers, now);
    load(new Team("globex", Market.GLOBEX, "globex-manager", "globex-rep"), List.of(), now);
  }

  /** True on a first start and after a reset, even one that was interrupted. */
  public boolean isMissing() {
    return Collections.disjoint(knownOrganisations(), ORGANISATIONS.keySet());
  }

  private void createOrganisations() {
    Set<String> known = knownOrganisations();
    ORGANISATIONS.forEach(
        (slug, organisation) -> {
          if (!known.contains(slug)) {
            api.create(OPERATOR, organisation);
          }
        });
  }

  private Set<String> knownOrganisations() {
    return api.organisations(OPERATOR).stream()
        .map(OrganisationView::slug)
        .collect(Collectors.toSet());
  }

  private void load(Team team, List<KnownCustomer> customers, Instant now) {
    List<String> owners = team.owners(api.users(team.manager()));
    LeadGenerator generator = new LeadGenerator(team.market(), owners, now);
    String csv = generator.csv(customers);
    step(
        "Importing a year of leads for " + team.organisation(),
        () -> new LeadImport(api, progress).run(team.manager(), csv));
    if (!customers.isEmpty()) {
      step(
          "Linking leads to the host's customers",
          () -> new CustomerLinks(api, team.manager()).make());
    }
    step(
        "Sending what they did over the year",
        () -> new SignalFeed(api, progress).send(team.manager(), generator.signals()));
    LiveLeads live = new LiveLeads(api, team);
    step(
        "Moving and capturing leads of " + team.organisation(),
        () -> {
          live.moveSome();
          live.capture(generator.forms(Math.max(4, team.market().leads() / 125)));
          new PlannedWork(api, team).plan(now);
        });
  }

  private void step(String name, Runnable work) {
    progress.step(
        name,
        () -> {
          work.run();
          return name;
        });
  }
}
