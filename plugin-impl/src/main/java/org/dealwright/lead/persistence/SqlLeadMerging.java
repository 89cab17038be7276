package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.lead.application.LeadMerging;
import org.dealwright.platform.persistence.SqlGateway;

/** Turns rows of one lead to another. */
@Dependent
class SqlLeadMerging implements LeadMerging {

  private static final String OF_OTHER =
      " where organisation_id = :organisation and lead_id = :from";

  private static final List<String> JOIN =
      List.of(
          "update lead_field_changes set lead_id = :into" + OF_OTHER,
          "update consents set lead_id = :into" + OF_OTHER,
          "update capture_submissions set lead_id = :into" + OF_OTHER,
          """
          insert into disarmed_thresholds (organisation_id, lead_id, stage_id, disarmed_at)
          select organisation_id, :into, stage_id, disarmed_at from disarmed_thresholds
          """
              + OF_OTHER
              + " on conflict do nothing",
          """
          update lead_state set first_response_at =
            least(first_response_at, (select other.first_response_at from lead_state other
              where other.organisation_id = :organisation and other.lead_id = :from))
          where organisation_id = :organisation and lead_id = :into
          """);

  private final SqlGateway sql;

  @Inject
  SqlLeadMerging(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public void joinRows(UUID into, UUID from) {
    JOIN.forEach(statement -> sql.update(statement, Map.of("into", into, "from", from)));
    sql.update("delete from disarmed_thresholds" + OF_OTHER, Map.of("from", from));
  }

  @Override
  public void joinKeys(UUID into, UUID from, boolean otherCustomer) {
    sql.update(
        """
        update leads set external_id = coalesce(leads.external_id, other.external_id),
          customer_id = case when :otherCustomer
            then coalesce(other.customer_id, leads.customer_id)
            else coalesce(leads.customer_id, other.customer_id) end
        from leads other
        where leads.organisation_id = :organisation and leads.id = :into
          and other.organisation_id = :organisation and other.id = :from
        """,
        Map.of("into", into, "from", from, "otherCustomer", otherCustomer));
    sql.update(
        """
        update leads set merged_into = :into
        where organisation_id = :organisation and merged_into = :from
        """,
        Map.of("into", into, "from", from));
  }
}
