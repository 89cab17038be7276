package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.imports.RowProblem;
import org.dealwright.imports.application.ImportRepository.Progress;
import org.dealwright.imports.domain.ImportedLead;
import org.dealwright.imports.domain.RowMapper.Result;
import org.dealwright.scoring.application.ScoreLeads;

/** Imports a part of a file in one short transaction, its progress included. */
@Dependent
public class ImportRows {

  private final ImportRepository imports;
  private final ImportTarget target;
  private final ScoreLeads scoreLeads;

  @Inject
  ImportRows(ImportRepository imports, ImportTarget target, ScoreLeads scoreLeads) {
    this.imports = imports;
    this.target = target;
    this.scoreLeads = scoreLeads;
  }

  /**
   * Imports rows.
   *
   * @param after rows of the file that were taken before
   * @return false where another node has taken these rows meanwhile; then nothing was done
   */
  @Transactional
  public boolean take(UUID importId, int after, List<Result> results) {
    if (!imports.take(importId, after, results.size())) {
      return false;
    }
    List<RowProblem> problems = new ArrayList<>();
    List<ImportedLead> leads = new ArrayList<>();
    Set<String> seen = new HashSet<>(target.known(externalIds(results)));
    for (Result result : results) {
      ImportedLead lead = result.lead();
      if (lead == null) {
        problems.addAll(result.problems());
      } else if (lead.externalId() != null && !seen.add(lead.externalId())) {
        problems.add(known(lead));
      } else {
        leads.add(lead);
      }
    }
    target.write(leads);
    int scored = scoreLeads.imported(leads.stream().map(ImportedLead::id).toList(), importId);
    int refused = results.size() - leads.size();
    imports.report(importId, new Progress(leads.size(), refused, scored), problems);
    return true;
  }

  private static List<String> externalIds(List<Result> results) {
    return results.stream()
        .map(Result::lead)
        .filter(Objects::nonNull)
        .map(ImportedLead::externalId)
        .filter(Objects::nonNull)
        .toList();
  }

  private static RowProblem known(ImportedLead lead) {
    return new RowProblem(
        lead.row(), "externalId", lead.externalId(), "A lead with this key exists already.");
  }
}
