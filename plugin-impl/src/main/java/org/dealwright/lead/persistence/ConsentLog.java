package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.dealwright.api.ActorKind;
import org.dealwright.api.lead.ConsentChannel;
import org.dealwright.api.lead.ConsentRecord;
import org.dealwright.lead.domain.ContactRules;
import org.dealwright.lead.domain.Lead;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.SqlGateway;

/** The proof of what leads agreed to: each consent as it was recorded, never changed. */
@Dependent
class ConsentLog {

  private final SqlGateway sql;
  private final Caller caller;

  @Inject
  ConsentLog(SqlGateway sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  /** Keeps the lead's consents of some channels. */
  void keep(Lead lead, Predicate<ConsentChannel> which, Instant now) {
    Actor actor = caller.actor();
    sql.batch(
        """
        insert into consents (organisation_id, lead_id, id, channel, given, given_at, how,
          recorded_at, actor_kind, actor_id, actor_name)
        values (:organisation, :lead, :id, :channel, :given, :at, :how, :now, :kind, :actorId,
          :actorName)
        """,
        ContactRules.byChannel(lead.facts().consent()).entrySet().stream()
            .filter(one -> which.test(one.getKey()))
            .toList(),
        (row, one) ->
            row.bind("lead", lead.id())
                .bind("id", Ids.next())
                .bind("channel", one.getKey().name())
                .bind("given", one.getValue().given())
                .bind("at", Objects.requireNonNull(one.getValue().at()).atOffset(ZoneOffset.UTC))
                .bind("how", one.getValue().how())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("kind", actor.kind().name())
                .bind("actorId", actor.id())
                .bind("actorName", actor.name()));
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
