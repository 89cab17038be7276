package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.deal.application.LeadKnowledge;
import org.dealwright.platform.persistence.SqlGateway;

/** Reads what is known of a lead, by the names that stages ask for it with. */
@Dependent
class SqlLeadKnowledge implements LeadKnowledge {

  private static final String KNOWN =
      """
      select 'lead.' || field.name as name from leads l
        cross join lateral (
          values ('firstName', l.first_name), ('lastName', l.last_name), ('email', l.email),
            ('phone', l.phone), ('company', l.company), ('jobTitle', l.job_title),
            ('companySize', cast(l.company_size as text)), ('industry', l.industry),
            ('country', l.country), ('website', l.website),
            ('estimatedValue', cast(l.estimated_amount as text)),
            ('assignedTo', l.assigned_to), ('followUpAt', cast(l.follow_up_at as text))
          union all
          select 'customFields.' || custom.key, custom.value
          from jsonb_each_text(l.custom_fields) custom) as field(name, value)
      where l.organisation_id = :organisation and l.id = :lead and trim(field.value) <> ''
      """;

  private final SqlGateway sql;

  @Inject
  SqlLeadKnowledge(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Integer> points(UUID leadId) {
    return sql.one(
        """
        select points from lead_state
        where organisation_id = :organisation and lead_id = :lead and points is not null
        """,
        Map.of("lead", leadId),
        (row, context) -> row.getInt("points"));
  }

  @Override
  public Set<String> knownFields(UUID leadId) {
    return Set.copyOf(
        sql.list(KNOWN, Map.of("lead", leadId), (row, context) -> row.getString("name")));
  }
}
