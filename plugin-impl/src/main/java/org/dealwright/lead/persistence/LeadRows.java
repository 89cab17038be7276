package org.dealwright.lead.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.Money;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.api.scoring.ScoreSummary;
import org.dealwright.sla.domain.SlaPolicy;
import org.dealwright.sla.domain.SlaStates;
import org.jspecify.annotations.Nullable;

/** Rows of leads as the API shows them. */
final class LeadRows {

  static final String COLUMNS =
      """
      l.id, l.first_name, l.last_name, l.email, l.phone, l.company, l.job_title, l.company_size,
        l.industry, l.country, l.website, l.source, l.status, l.estimated_amount,
        l.estimated_currency, l.assigned_to, l.external_id, l.created_at, l.updated_at, l.deleted_at, l.follow_up_at,
        l.version,
        s.points, s.band, s.coverage, s.scored_at, s.deal_id, s.stage_id, s.sla_due_at,
        s.sla_warn_at, s.first_response_at,
        l.customer_id, c.name as customer_name, c.url as customer_url,
        p.name as stage_name, p.colour as stage_colour, p.type as stage_type,
        array(select t.tag from lead_tags t where t.organisation_id = l.organisation_id
          and t.lead_id = l.id order by t.tag) as tags
      """;

  static final String STATE =
      """
      join lead_state s on s.organisation_id = l.organisation_id and s.lead_id = l.id
      """;

  static final String JOINS =
      STATE
          + """
          left join pipeline_stages p
            on p.organisation_id = s.organisation_id and p.id = s.stage_id
          left join customers c
            on c.organisation_id = l.organisation_id and c.id = l.customer_id
          """;

  static final String FROM = "from leads l " + JOINS;

  static final String LIVE = " and l.deleted_at is null and l.quarantined_at is null";

  static final String DELETED =
      " and l.deleted_at is not null and l.merged_into is null and l.quarantined_at is null";

  private LeadRows() {}

  /** A row as it is at a moment. */
  static LeadView view(ResultSet row, Instant now) throws SQLException {
    LeadStatus status = LeadStatus.valueOf(row.getString("status"));
    SlaPolicy.@Nullable Deadline due = due(row);
    Instant respondedAt = instant(row, "first_response_at");
    return new LeadView(
        row.getObject("id", UUID.class),
        row.getString("first_name"),
        row.getString("last_name"),
        displayName(row),
        row.getString("email"),
        row.getString("phone"),
        row.getString("company"),
        row.getString("job_title"),
        row.getObject("company_size", Integer.class),
        row.getString("industry"),
        row.getString("country"),
        row.getString("website"),
        LeadSource.valueOf(row.getString("source")),
        status,
        money(row),
        row.getString("assigned_to"),
        texts(row.getArray("tags")),
        score(row),
        stage(row),
        row.getObject("deal_id", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("updated_at").toInstant(),
        instant(row, "scored_at"),
        row.getInt("version"),
        SlaStates.ofResponse(due, respondedAt, status.isClosed(), now),
        due == null ? null : due.at(),
        respondedAt,
        customer(row),
        instant(row, "follow_up_at"),
        null);
  }

  /** Nobody has to answer a lead that was deleted. */
  private static SlaPolicy.@Nullable Deadline due(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("sla_due_at");
    return at == null || row.getTimestamp("deleted_at") != null
        ? null
        : new SlaPolicy.Deadline(at.toInstant(), row.getTimestamp("sla_warn_at").toInstant());
  }

  private static String displayName(ResultSet row) throws SQLException {
    String name =
        String.join(
            " ",
            Stream.of(row.getString("first_name"), row.getString("last_name"))
                .filter(Objects::nonNull)
                .toList());
    return Stream.of(
            name,
            row.getString("company"),
            row.getString("email"),
            row.getString("phone"),
            row.getString("external_id"))
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse("–");
  }

  private static @Nullable CustomerRef customer(ResultSet row) throws SQLException {
    UUID id = row.getObject("customer_id", UUID.class);
    return id == null
        ? null
        : new CustomerRef(id, row.getString("customer_name"), row.getString("customer_url"));
  }

  private static @Nullable Money money(ResultSet row) throws SQLException {
    String currency = row.getString("estimated_currency");
    return currency == null ? null : new Money(row.getLong("estimated_amount"), currency);
  }

  private static @Nullable ScoreSummary score(ResultSet row) throws SQLException {
    String band = row.getString("band");
    return band == null
        ? null
        : new ScoreSummary(
            row.getInt("points"), ScoreBand.valueOf(band), row.getDouble("coverage"));
  }

  private static @Nullable StageRef stage(ResultSet row) throws SQLException {
    UUID id = row.getObject("stage_id", UUID.class);
    return id == null
        ? null
        : new StageRef(
            id,
            row.getString("stage_name"),
            row.getString("stage_colour"),
            StageType.valueOf(row.getString("stage_type")));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
  }
}
