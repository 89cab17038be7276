package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dealwright.api.ActorKind;
import org.dealwright.api.lead.Consent;
import org.dealwright.api.lead.ConsentChannel;
import org.dealwright.api.lead.ConsentRecord;
import org.dealwright.lead.domain.ContactRules;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.platform.Ids;
import org.dealwright.platform.audit.RequestOrigin;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.AtCommit;
import org.dealwright.platform.persistence.RowInsert;
import org.dealwright.platform.persistence.SqlGateway;

/** The proof of what leads agreed to: each consent as it was recorded, never changed. */
@Dependent
class ConsentLog {

  private record Kept(
      UUID lead, ConsentChannel channel, Consent consent, Instant at, Actor actor) {}

  private static final RowInsert<Kept> CONSENTS =
      RowInsert.<Kept>into("consents")
          .column("lead_id", "uuid", Kept::lead)
          .column("id", "uuid", kept -> Ids.next())
          .column("channel", "text", kept -> kept.channel().name())
          .column("given", "boolean", kept -> kept.consent().given())
          .column("given_at", "timestamptz", kept -> kept.consent().at())
          .column("how", "text", kept -> kept.consent().how())
          .column("recorded_at", "timestamptz", Kept::at)
          .column("actor_kind", "text", kept -> kept.actor().kind().name())
          .column("actor_id", "text", kept -> kept.actor().id())
          .column("actor_name", "text", kept -> kept.actor().name())
          .build();

  private final SqlGateway sql;
  private final AtCommit atCommit;
  private final RequestOrigin origins;

  @Inject
  ConsentLog(SqlGateway sql, AtCommit atCommit, RequestOrigin origins) {
    this.sql = sql;
    this.atCommit = atCommit;
    this.origins = origins;
  }

  /** Keeps what is known of new leads. */
  void keep(List<Lead> added) {
    atCommit.insert(
        CONSENTS,
        added.stream().flatMap(lead -> rows(lead, channel -> true, lead.createdAt())).toList());
  }

  /** Keeps what changed. */
  void keep(Lead lead, List<FieldChange> changes, Instant now) {
    atCommit.insert(
        CONSENTS,
        rows(lead, channel -> changes.stream().anyMatch(change -> change.isOf(channel)), now)
            .toList());
  }

  private Stream<Kept> rows(Lead lead, Predicate<ConsentChannel> which, Instant now) {
    Actor actor = origins.of(lead.id()).actor();
    return ContactRules.byChannel(lead.facts().consent()).entrySet().stream()
        .filter(one -> which.test(one.getKey()))
        .map(one -> new Kept(lead.id(), one.getKey(), one.getValue(), now, actor));
  }

  /** The last recorded first. */
  List<ConsentRecord> of(UUID leadId) {
    return sql.list(
        """
        select * from consents where organisation_id = :organisation and lead_id = :lead
        order by recorded_at desc, id desc
        """,
        Map.of("lead", leadId),
        (row, context) -> view(row));
  }

  private static ConsentRecord view(ResultSet row) throws SQLException {
    return new ConsentRecord(
        ConsentChannel.valueOf(row.getString("channel")),
        row.getBoolean("given"),
        row.getTimestamp("given_at").toInstant(),
        row.getString("how"),
        row.getTimestamp("recorded_at").toInstant(),
        new Actor(
                ActorKind.valueOf(row.getString("actor_kind")),
                row.getString("actor_id"),
                row.getString("actor_name"))
            .view());
  }
}
