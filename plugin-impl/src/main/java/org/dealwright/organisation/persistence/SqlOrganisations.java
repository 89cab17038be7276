package org.dealwright.organisation.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.organisation.application.CreateOrganisation;
import org.dealwright.organisation.application.OrganisationRepository;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationChanged;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.identity.ReportingCurrencyChanged;
import org.dealwright.platform.persistence.PlatformSql;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Organisations in the database, with a short-lived cache of those that requests name. */
@ApplicationScoped
public class SqlOrganisations implements OrganisationRepository, OrganisationDirectory {

  private static final String COLUMNS = "id, slug, name, active, time_zone, currency, locale";
  private static final RowMapper<Organisation> MAPPER = SqlOrganisations::map;

  private final Cache<String, Organisation> cache =
      Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(Duration.ofSeconds(10)).build();

  @Inject private PlatformSql sql;

  @Override
  public boolean add(Organisation organisation, Instant now) {
    return sql.update(
            """
            insert into organisations
              (id, slug, name, active, time_zone, currency, locale, created_at)
            values (:id, :slug, :name, true, :zone, :currency, :locale, :now)
            on conflict (slug) do nothing
            """,
            Map.of(
                "id", organisation.id(),
                "slug", organisation.slug(),
                "name", organisation.name(),
                "zone", organisation.zone().getId(),
                "currency", organisation.currency(),
                "locale", organisation.locale(),
                "now", now.atOffset(ZoneOffset.UTC)))
        == 1;
  }

  @Override
  public List<Organisation> all() {
    return sql.list(
        "select " + COLUMNS + " from organisations order by name, id", Map.of(), MAPPER);
  }

  @Override
  public Optional<Versioned> one(UUID id) {
    return versioned(id, "");
  }

  @Override
  public Optional<Versioned> lock(UUID id) {
    return versioned(id, " for no key update");
  }

  private Optional<Versioned> versioned(UUID id, String lock) {
    return sql.one(
        "select " + COLUMNS + ", version from organisations where id = :id" + lock,
        Map.of("id", id),
        (row, context) -> new Versioned(map(row, context), row.getInt("version")));
  }

  @Override
  public void change(Versioned changed) {
    sql.update(
        "update organisations set name = :name, active = :active, version = :version where id = :id",
        Map.of(
            "id", changed.organisation().id(),
            "name", changed.organisation().name(),
            "active", changed.organisation().active(),
            "version", changed.version()));
  }

  /** Other nodes see it some seconds later. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganisationChanged event) {
    cache.invalidateAll();
  }

  @Override
  public List<Organisation> active() {
    return sql.list(
        "select " + COLUMNS + " from organisations where active order by id", Map.of(), MAPPER);
  }

  @Override
  public Optional<Organisation> find(UUID id) {
    return find(id.toString());
  }

  @Override
  public Optional<Organisation> find(String slugOrId) {
    Organisation known = cache.getIfPresent(slugOrId);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Organisation> found = read(slugOrId);
    found.ifPresent(organisation -> cache.put(slugOrId, organisation));
    return found;
  }

  /** Requests that follow the change are to see it, on this node at once. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportingCurrencyChanged event) {
    cache.invalidateAll();
  }

  /** What has the form of an id is one; a slug cannot have it. */
  private Optional<Organisation> read(String slugOrId) {
    String select = "select " + COLUMNS + " from organisations where ";
    if (CreateOrganisation.isIdLike(slugOrId)) {
      UUID id = UUID.fromString(slugOrId);
      return sql.one(select + "id = :id", Map.of("id", id), MAPPER);
    }
    return CreateOrganisation.isSlug(slugOrId)
        ? sql.one(select + "slug = :slug", Map.of("slug", slugOrId), MAPPER)
        : Optional.empty();
  }

  private static Organisation map(ResultSet row, StatementContext context) throws SQLException {
    return new Organisation(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getString("name"),
        row.getBoolean("active"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("currency"),
        row.getString("locale"));
  }
}
