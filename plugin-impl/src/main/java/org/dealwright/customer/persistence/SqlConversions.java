package org.dealwright.customer.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.customer.ConversionWay;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.customer.domain.Conversion;
import org.dealwright.customer.domain.Conversion.ConvertedDeal;
import org.dealwright.customer.domain.ConversionRepository;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.SqlGateway;

/** Conversions as rows. */
@Dependent
class SqlConversions implements ConversionRepository {

  private final SqlGateway sql;

  @Inject
  SqlConversions(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public void add(Conversion conversion) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", conversion.id());
    values.put("lead", conversion.leadId());
    values.put("customer", conversion.customerId());
    values.put("way", conversion.way().name());
    values.put("statusBefore", conversion.statusBefore().name());
    values.put("customerBefore", conversion.customerBefore());
    values.put("at", conversion.at().atOffset(ZoneOffset.UTC));
    values.put("kind", conversion.actor().kind().name());
    values.put("actorId", conversion.actor().id());
    values.put("actorName", conversion.actor().name());
    sql.update(
        """
        insert into lead_conversions (organisation_id, id, lead_id, customer_id, way,
          status_before, customer_before, converted_at, actor_kind, actor_id, actor_name)
        values (:organisation, :id, :lead, :customer, :way, :statusBefore,
          cast(:customerBefore as uuid), :at, :kind, :actorId, :actorName)
        """,
        values);
    sql.batch(
        """
        insert into lead_conversion_deals (organisation_id, conversion_id, deal_id,
          customer_before, won)
        values (:organisation, :conversion, :deal, cast(:before as uuid), :won)
        """,
        conversion.deals(),
        (row, deal) ->
            row.bind("conversion", conversion.id())
                .bind("deal", deal.dealId())
                .bind("before", deal.customerBefore())
                .bind("won", deal.won()));
  }

  @Override
  public Optional<Conversion> of(UUID leadId) {
    return sql.one(
        """
        select * from lead_conversions
        where organisation_id = :organisation and lead_id = :lead and undone_at is null
        """,
        Map.of("lead", leadId),
        (row, context) -> conversion(row));
  }

  private Conversion conversion(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Conversion(
        id,
        row.getObject("lead_id", UUID.class),
        row.getObject("customer_id", UUID.class),
        ConversionWay.valueOf(row.getString("way")),
        LeadStatus.valueOf(row.getString("status_before")),
        row.getObject("customer_before", UUID.class),
        row.getTimestamp("converted_at").toInstant(),
        new Actor(
            ActorKind.valueOf(row.getString("actor_kind")),
            row.getString("actor_id"),
            row.getString("actor_name")),
        deals(id));
  }

  private List<ConvertedDeal> deals(UUID conversion) {
    return sql.list(
        """
        select deal_id, customer_before, won from lead_conversion_deals
        where organisation_id = :organisation and conversion_id = :conversion order by deal_id
        """,
        Map.of("conversion", conversion),
        (row, context) ->
            new ConvertedDeal(
                row.getObject("deal_id", UUID.class),
                row.getObject("customer_before", UUID.class),
                row.getBoolean("won")));
  }

  @Override
  public void undone(Conversion conversion, Instant now) {
    sql.update(
        """
        update lead_conversions set undone_at = :now
        where organisation_id = :organisation and id = :id
        """,
        Map.of("id", conversion.id(), "now", now.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public List<ConvertedDeal> dealsOf(UUID leadId) {
    return sql.list(
        """
        select id, customer_id, status = 'OPEN' as open from live_deals
        where organisation_id = :organisation and lead_id = :lead and status <> 'LOST' order by id
        """,
        Map.of("lead", leadId),
        (row, context) ->
            new ConvertedDeal(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getBoolean("open")));
  }
}
