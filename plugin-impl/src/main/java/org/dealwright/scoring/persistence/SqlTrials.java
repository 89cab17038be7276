package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.Trials;

/** Leads to try a model on, read in one pass over the organisation's leads. */
@Dependent
class SqlTrials implements Trials {

  private static final String OPEN =
      " from leads l where l.organisation_id = :organisation and "
          + SqlScores.OPEN
          + " and (:source = '' or l.source = :source)";

  private final SqlGateway sql;

  @Inject
  SqlTrials(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public long openLeads(Optional<LeadSource> source) {
    return sql.one(
            "select count(*)" + OPEN,
            Map.of("source", source.map(Enum::name).orElse("")),
            (row, context) -> row.getLong(1))
        .orElseThrow();
  }

  @Override
  public List<UUID> sample(Optional<LeadSource> source, int limit) {
    return sql.list(
        "select l.id" + OPEN + " order by hashtextextended(l.id::text, 0), l.id limit :limit",
        Map.of("source", source.map(Enum::name).orElse(""), "limit", limit),
        (row, context) -> row.getObject("id", UUID.class));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> leads) {
    return sql
        .list(
            "select l.id, "
                + LeadNames.DISPLAY
                + " as name from leads l where l.organisation_id = :organisation"
                + " and l.id = any(:leads)",
            Map.of("leads", leads.toArray(UUID[]::new)),
            (row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
