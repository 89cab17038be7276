package org.dealwright.host.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dealwright.api.host.CustomerDirectory;
import org.dealwright.api.host.CustomerSearch;
import org.dealwright.api.host.HostCustomer;
import org.dealwright.api.host.HostInfo;
import org.dealwright.api.host.HostState;
import org.dealwright.api.host.HostUnavailableException;
import org.dealwright.api.host.HostView;
import org.dealwright.platform.Json;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The host as a profile describes it: its customers are what the named queries answer. */
@ApplicationScoped
public class ProfileDirectory implements CustomerDirectory, HostInfo {

  private static final String NONE = "none";

  @Inject private HostDatabase database;
  @Inject private Json json;

  /** A profile is read once; one that could not be read is read again. */
  private volatile @Nullable HostProfile profile;

  private static Optional<String> place() {
    return ConfigProvider.getConfig()
        .getOptionalValue("dealwright.host.profile", String.class)
        .map(String::strip)
        .filter(place -> !place.isEmpty() && !place.equals(NONE));
  }

  @Override
  public HostView look() {
    if (place().isEmpty()) {
      return new HostView(
          HostState.ABSENT, null, null, null, List.of(), false, false, List.of(), false);
    }
    HostProfile described;
    try {
      described = described();
    } catch (HostUnavailableException e) {
      return faulty(List.of(String.valueOf(e.getMessage())));
    }
    ProfileCheck.Finding found = new ProfileCheck(described, database).run();
    return new HostView(
        found.problems().isEmpty() ? HostState.READY : HostState.FAULTY,
        described.description().host(),
        described.description().name(),
        found.version().orElse(null),
        found.problems(),
        described.has(HostQuery.CHANGED),
        false,
        described.signals(),
        described.has(HostQuery.PLANS));
  }

  private static HostView faulty(List<String> problems) {
    return new HostView(
        HostState.FAULTY, null, null, null, problems, false, false, List.of(), false);
  }

  /** Empty where there is no host. */
  Optional<HostProfile> profile() {
    return place().map(place -> described());
  }

  private HostProfile described() {
    HostProfile read = profile;
    if (read == null) {
      read = read(place().orElseThrow());
      profile = read;
    }
    return read;
  }

  private HostProfile read(String place) {
    try {
      return HostProfile.read(place, json);
    } catch (IOException e) {
      throw new HostUnavailableException("The profile cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<String> host() {
    return profile().map(one -> one.description().host());
  }

  @Override
  public boolean listsChanges() {
    return described().has(HostQuery.CHANGED);
  }

  @Override
  public boolean createsCustomers() {
    return false;
  }

  @Override
  public Instant now() {
    return database
        .list(
            "select now() as now",
            Map.of(),
            (row, context) -> row.getObject("now", OffsetDateTime.class).toInstant())
        .get(0);
  }

  @Override
  public List<HostCustomer> page(String organisation, String after, int limit) {
    return customers(HostQuery.PAGE, organisation, Map.of("after", after, "limit", limit));
  }

  @Override
  public List<HostCustomer> changed(String organisation, Change after, int limit) {
    return customers(
        HostQuery.CHANGED,
        organisation,
        Map.of(
            "since", after.at().atOffset(ZoneOffset.UTC),
            "after", after.id(),
            "limit", limit));
  }

  @Override
  public Set<String> existing(String organisation, Set<String> ids) {
    return new HashSet<>(
        database.list(
            described().sql(HostQuery.EXISTING),
            parameters(organisation, Map.of("ids", ids.toArray(String[]::new))),
            (row, context) -> row.getString("id")));
  }

  @Override
  public Optional<HostCustomer> find(String organisation, String id) {
    return customers(HostQuery.ONE, organisation, Map.of("id", id)).stream().findFirst();
  }

  @Override
  public List<HostCustomer> search(String organisation, CustomerSearch search, int limit) {
    return customers(
        HostQuery.SEARCH,
        organisation,
        Map.of(
            "text", Objects.requireNonNullElse(search.text(), ""),
            "email", Objects.requireNonNullElse(search.email(), ""),
            "domain", Objects.requireNonNullElse(search.domain(), ""),
            "phone", Objects.requireNonNullElse(search.phone(), ""),
            "limit", limit));
  }

  private List<HostCustomer> customers(
      HostQuery query, String organisation, Map<String, ?> parameters) {
    HostProfile described = described();
    return database.list(
        described.sql(query),
        parameters(organisation, parameters),
        new HostCustomerRows(described.description().customerUrl()));
  }

  private Map<String, Object> parameters(String organisation, Map<String, ?> others) {
    return described().parameters(organisation, others);
  }
}
