package org.dealwright.sla.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.api.sla.BusinessWeekView;
import org.dealwright.api.sla.HolidayView;
import org.dealwright.api.sla.ResponseTargetView;
import org.dealwright.api.sla.SlaSettingsView;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.sla.application.Policies;
import org.dealwright.sla.application.SlaSettingsRepository;

/** Service levels as a row with its targets and holidays; without a row the usual ones hold. */
@Dependent
class SqlSlaSettings implements SlaSettingsRepository {

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlSlaSettings(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public Versioned read() {
    List<ResponseTargetView> targets = targets();
    return sql.one(
            """
            select business_hours, due_soon_minutes, version from sla_settings
            where organisation_id = :organisation
            """,
            Map.of(),
            (row, context) -> versioned(row, targets))
        .orElse(new Versioned(Policies.USUAL, 0));
  }

  private List<ResponseTargetView> targets() {
    return sql.list(
        """
        select min_score, minutes from sla_targets where organisation_id = :organisation
        order by min_score desc
        """,
        Map.of(),
        (row, context) -> new ResponseTargetView(row.getInt("min_score"), row.getInt("minutes")));
  }

  private Versioned versioned(ResultSet row, List<ResponseTargetView> targets) throws SQLException {
    String hours = row.getString("business_hours");
    return new Versioned(
        new SlaSettingsView(
            targets.isEmpty() ? null : targets,
            hours == null ? null : json.read(hours, BusinessWeekView.class),
            row.getInt("due_soon_minutes")),
        row.getInt("version"));
  }

  @Override
  public Versioned lock() {
    sql.update(
        """
        insert into sla_settings (organisation_id, due_soon_minutes)
        values (:organisation, :dueSoon) on conflict do nothing
        """,
        Map.of("dueSoon", Policies.USUAL.dueSoonMinutes()));
    sql.one(
        "select 1 from sla_settings where organisation_id = :organisation for update",
        Map.of(),
        (row, context) -> row.getInt(1));
    return read();
  }

  @Override
  public void write(Versioned changed) {
    SlaSettingsView settings = changed.settings();
    Map<String, Object> values = new HashMap<>();
    values.put(
        "hours", settings.businessHours() == null ? null : json.write(settings.businessHours()));
    values.put("dueSoon", settings.dueSoonMinutes());
    values.put("version", changed.version());
    sql.update(
        """
        update sla_settings set business_hours = cast(:hours as jsonb),
          due_soon_minutes = :dueSoon, version = :version
        where organisation_id = :organisation
        """,
        values);
    sql.update("delete from sla_targets where organisation_id = :organisation", Map.of());
    sql.batch(
        """
        insert into sla_targets (organisation_id, min_score, minutes)
        values (:organisation, :score, :minutes)
        """,
        settings.targets(),
        (row, target) -> row.bind("score", target.minScore()).bind("minutes", target.minutes()));
  }

  @Override
  public List<HolidayView> holidays() {
    return sql.list(
        "select day, name from holidays where organisation_id = :organisation order by day",
        Map.of(),
        (row, context) ->
            new HolidayView(row.getObject("day", LocalDate.class), row.getString("name")));
  }

  @Override
  public void putHolidays(List<HolidayView> holidays) {
    sql.batch(
        """
        insert into holidays (organisation_id, day, name) values (:organisation, :day, :name)
        on conflict (organisation_id, day) do update set name = excluded.name
        """,
        holidays,
        (row, holiday) -> row.bind("day", holiday.day()).bind("name", holiday.name()));
  }

  @Override
  public void removeHoliday(LocalDate day) {
    sql.update(
        "delete from holidays where organisation_id = :organisation and day = :day",
        Map.of("day", day));
  }

  @Override
  public void touch(int version) {
    sql.update(
        "update sla_settings set version = :version where organisation_id = :organisation",
        Map.of("version", version));
  }
}
