package org.dealwright.organisation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.dealwright.api.organisation.SettingsView;
import org.dealwright.organisation.application.Settings.Versioned;
import org.dealwright.organisation.application.SettingsRepository;
import org.dealwright.platform.persistence.SqlGateway;

/** Settings as columns of the organisation. */
@Dependent
class SqlSettings implements SettingsRepository {

  private final SqlGateway sql;

  @Inject
  SqlSettings(SqlGateway sql) {
    this.sql = sql;
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
            "select contact_moves_status, currency, version from organisations where id = :organisation"
                + lock,
            Map.of(),
            (row, context) ->
                new Versioned(
                    new SettingsView(
                        row.getBoolean("contact_moves_status"), row.getString("currency")),
                    row.getInt("version")))
        .orElseThrow();
  }

  @Override
  public void write(Versioned settings) {
    sql.update(
        """
        update organisations
        set contact_moves_status = :contact, currency = :currency, version = :version
        where id = :organisation
        """,
        Map.of(
            "contact", settings.settings().contactMovesStatus(),
            "currency", settings.settings().reportingCurrency(),
            "version", settings.version()));
  }
}
