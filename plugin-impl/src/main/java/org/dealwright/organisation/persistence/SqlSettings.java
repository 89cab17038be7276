package org.dealwright.organisation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dealwright.api.organisation.FormSettings;
import org.dealwright.api.organisation.SettingsView;
import org.dealwright.organisation.application.Settings.Versioned;
import org.dealwright.organisation.application.SettingsRepository;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.SqlGateway;

/** Settings as columns of the organisation. */
@Dependent
class SqlSettings implements SettingsRepository {

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlSettings(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public Versioned read() {
    return read("");
  }

  @Override
  public Versioned lock() {
    return read(" for no key update");
  }

  private Versioned read(String lock) {
    return sql.one(
            "select contact_moves_status, forms, custom_fields_closed, currency, time_zone, version"
                + " from organisations where id = :organisation"
                + lock,
            Map.of(),
            (row, context) ->
                new Versioned(
                    new SettingsView(
                        row.getBoolean("contact_moves_status"),
                        List.of(json.read(row.getString("forms"), FormSettings[].class)),
                        row.getBoolean("custom_fields_closed"),
                        row.getString("currency"),
                        row.getString("time_zone")),
                    row.getInt("version")))
        .orElseThrow();
  }

  @Override
  public void write(Versioned settings) {
    sql.update(
        """
        update organisations set contact_moves_status = :contact,
          forms = cast(:forms as jsonb), custom_fields_closed = :closed, currency = :currency,
          time_zone = :zone, version = :version
        where id = :organisation
        """,
        Map.of(
            "contact", settings.settings().contactMovesStatus(),
            "forms", json.write(settings.settings().forms()),
            "closed", settings.settings().declaredFieldsOnly(),
            "currency", settings.settings().reportingCurrency(),
            "zone", settings.settings().timeZone(),
            "version", settings.version()));
  }
}
