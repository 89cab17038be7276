package org.dealwright.host.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealwright.api.host.HostSignal;
import org.dealwright.api.host.HostSignalKind;
import org.dealwright.api.host.SignalSource;
import org.jspecify.annotations.Nullable;

/** What customers did, as the named queries of the host's profile tell. */
@ApplicationScoped
public class ProfileSignals implements SignalSource {

  @Inject private ProfileDirectory directory;
  @Inject private HostDatabase database;

  @Override
  public Optional<String> host() {
    return directory.host();
  }

  @Override
  public Set<HostSignalKind> kinds() {
    return directory.profile().map(HostProfile::signals).map(Set::copyOf).orElse(Set.of());
  }

  @Override
  public Instant now() {
    return directory.now();
  }

  @Override
  public List<HostSignal> read(String organisation, Query query) {
    HostProfile profile = directory.profile().orElseThrow();
    Map<String, Object> parameters =
        profile.parameters(
            organisation,
            Map.of(
                "customers", query.customers().toArray(String[]::new),
                "since", query.after().at().atOffset(ZoneOffset.UTC),
                "after", query.after().id(),
                "limit", query.limit()));
    return database.list(
        profile.sql(HostProfile.query(query.kind())),
        parameters,
        (row, context) ->
            new HostSignal(
                row.getString("id"),
                row.getString("customer_id"),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                detail(row)));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A column that a query may leave out. */
  private static @Nullable String detail(ResultSet row) throws SQLException {
    return HostCustomerRows.text(row, HostCustomerRows.columns(row.getMetaData()), "detail");
  }
}
