package org.dealwright.deal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.deal.ConvertedMoney;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.platform.money.Rounding;
import org.dealwright.sla.domain.SlaPolicy.Deadline;
import org.dealwright.sla.domain.SlaStates;
import org.jspecify.annotations.Nullable;

/** Rows of deals as the API shows them. */
final class DealRows {

  /** Names stand with leads and customers alone; a deal without a title borrows one. */
  static final String TITLE =
      """
      coalesce(d.title, nullif(l.company, ''),
        nullif(trim(concat_ws(' ', l.first_name, l.last_name)), ''), l.email, l.phone,
        l.external_id, c.name, '–') as title
      """;

  static final String LEAD_NAME =
      "nullif(trim(concat_ws(' ', l.first_name, l.last_name)), '') as lead_name";

  /** A deal with those whose names it may be shown by. */
  static final String FROM =
      """
      from live_deals d
        left join leads l on l.organisation_id = d.organisation_id and l.id = d.lead_id
        left join customers c on c.organisation_id = d.organisation_id and c.id = d.customer_id
      """;

  static final String COLUMNS =
      "d.id, "
          + TITLE
          + ", d.title is not null as title_is_own, d.pipeline_id, d.stage_id, d.status,"
          + " d.lead_id, "
          + LEAD_NAME
          + """
          , d.customer_id, c.name as customer_name, c.url as customer_url, d.amount, d.currency,
            d.converted_amount, d.converted_currency, d.rate_day, d.owner, d.created_at,
            d.updated_at,
            d.entered_stage_at, d.sla_due_at, d.sla_warn_at, d.expected_close_on, d.closed_at, d.close_reason, d.version,
            p.name as stage_name, p.colour as stage_colour, p.type as stage_type,
            p.probability as stage_probability,
            case when d.status <> 'OPEN' then (
              select t.from_since from deal_stage_transitions t
              where t.organisation_id = d.organisation_id and t.deal_id = d.id
              order by t.sequence desc limit 1) end as entered_before_at
          """;

  static final String STAGE =
      """
        join pipeline_stages p
          on p.organisation_id = d.organisation_id and p.id = d.stage_id
      """;

  static final String FROM_WITH_STAGE = FROM + STAGE;

  private DealRows() {}

  /** A row as it is at a moment, to be reported on in a currency. */
  static DealSummary summary(ResultSet row, String reporting, Instant now) throws SQLException {
    ConvertedMoney converted = converted(row, reporting);
    Optional<Deadline> due = due(row);
    return new DealSummary(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getBoolean("title_is_own"),
        row.getObject("pipeline_id", UUID.class),
        stage(row),
        DealStatus.valueOf(row.getString("status")),
        row.getObject("lead_id", UUID.class),
        row.getString("lead_name"),
        row.getObject("customer_id", UUID.class),
        money(row),
        row.getString("owner"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("updated_at").toInstant(),
        row.getTimestamp("entered_stage_at").toInstant(),
        row.getObject("expected_close_on", LocalDate.class),
        instant(row, "closed_at"),
        row.getString("close_reason"),
        row.getInt("version"),
        due.map(deadline -> SlaStates.running(deadline, now)).orElse(null),
        due.map(Deadline::at).orElse(null),
        converted,
        converted == null
            ? null
            : new Money(
                Rounding.percent(converted.amount(), row.getInt("stage_probability")),
                converted.currency()),
        customer(row),
        null,
        (int) stay(row, now).toDays());
  }

  /** Time in the present stage; of a closed deal, in the one where it was closed. */
  private static Duration stay(ResultSet row, Instant now) throws SQLException {
    Instant entered = row.getTimestamp("entered_stage_at").toInstant();
    if (DealStatus.valueOf(row.getString("status")) == DealStatus.OPEN) {
      return Duration.between(entered, now);
    }
    Instant before = instant(row, "entered_before_at");
    return before == null ? Duration.ZERO : Duration.between(before, entered);
  }

  static @Nullable CustomerRef customer(ResultSet row) throws SQLException {
    UUID id = row.getObject("customer_id", UUID.class);
    return id == null
        ? null
        : new CustomerRef(id, row.getString("customer_name"), row.getString("customer_url"));
  }

  /** By when the deal is to leave its stage. */
  static Optional<Deadline> due(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("sla_due_at");
    return at == null
        ? Optional.empty()
        : Optional.of(new Deadline(at.toInstant(), row.getTimestamp("sla_warn_at").toInstant()));
  }

  private static StageRef stage(ResultSet row) throws SQLException {
    return new StageRef(
        row.getObject("stage_id", UUID.class),
        row.getString("stage_name"),
        row.getString("stage_colour"),
        StageType.valueOf(row.getString("stage_type")));
  }

  static @Nullable Money money(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return currency == null ? null : new Money(row.getLong("amount"), currency);
  }

  /** What the deal keeps; in the reporting currency itself it needs no conversion. */
  static @Nullable ConvertedMoney converted(ResultSet row, String reporting) throws SQLException {
    String own = row.getString("currency");
    if (reporting.equals(own)) {
      return new ConvertedMoney(row.getLong("amount"), own, null);
    }
    String currency = row.getString("converted_currency");
    return currency == null
        ? null
        : new ConvertedMoney(
            row.getLong("converted_amount"), currency, row.getObject("rate_day", LocalDate.class));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
