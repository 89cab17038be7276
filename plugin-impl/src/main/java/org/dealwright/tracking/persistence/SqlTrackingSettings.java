package org.dealwright.tracking.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.tracking.domain.TrackingSettings;
import org.dealwright.tracking.domain.TrackingSettingsRepository;

/** Tracking settings as a row; there is none before the first change. */
@Dependent
class SqlTrackingSettings implements TrackingSettingsRepository {

  private static final String SELECT =
      "select * from tracking_settings where organisation_id = :organisation";

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlTrackingSettings(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public Optional<Kept> find() {
    return sql.one(SELECT, Map.of(), (row, context) -> kept(row));
  }

  @Override
  public Optional<Kept> lock() {
    return sql.one(SELECT + " for update", Map.of(), (row, context) -> kept(row));
  }

  private Kept kept(ResultSet row) throws SQLException {
    Map<String, SignalType> names = new HashMap<>();
    json.readObject(row.getString("event_names"))
        .forEach(
            (name, type) ->
                names.put(name, TrackingSettings.standard(type.toString()).orElseThrow()));
    return new Kept(
        new TrackingSettings(
            List.of((String[]) row.getArray("origins").getArray()),
            TrackingSettings.standard(row.getString("highest_public_step")).orElseThrow(),
            row.getInt("events_per_visitor_and_day"),
            row.getBoolean("honours_opt_outs"),
            names),
        row.getString("secret"),
        row.getInt("version"));
  }

  @Override
  public void write(Kept kept) {
    TrackingSettings settings = kept.settings();
    sql.update(
        """
        insert into tracking_settings (organisation_id, origins, highest_public_step,
          events_per_visitor_and_day, honours_opt_outs, event_names, secret, version)
        values (:organisation, :origins, :step, :events, :optOuts, cast(:names as jsonb), :secret,
          :version)
        on conflict (organisation_id) do update set origins = excluded.origins,
          highest_public_step = excluded.highest_public_step,
          events_per_visitor_and_day = excluded.events_per_visitor_and_day,
          honours_opt_outs = excluded.honours_opt_outs, event_names = excluded.event_names,
          version = excluded.version
        """,
        Map.of(
            "origins", settings.origins().toArray(String[]::new),
            "step", settings.highestPublicStep().toString(),
            "events", settings.eventsPerVisitorAndDay(),
            "optOuts", settings.honoursOptOuts(),
            "names", json.write(settings.eventNames()),
            "secret", kept.secret(),
            "version", kept.version()));
  }
}
