package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.PreviewLead;
import org.dealwright.api.imports.PreviewView;
import org.dealwright.api.imports.RowProblem;
import org.dealwright.imports.domain.ImportedLead;
import org.dealwright.imports.domain.RowMapper;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.csv.CsvFile;
import org.dealwright.platform.error.NotFoundException;

/** Says what an import would do, without doing it. */
@Dependent
public class PreviewImport {

  private static final int PROBLEMS = 100;
  private static final int SAMPLE = 10;

  private final ImportRepository imports;
  private final Mappers mappers;
  private final Clock clock;

  @Inject
  PreviewImport(ImportRepository imports, Mappers mappers, Clock clock) {
    this.imports = imports;
    this.mappers = mappers;
    this.clock = clock;
  }

  @Transactional
  public PreviewView preview(UUID id, ImportMapping mapping) {
    Instant now = clock.instant();
    CsvFile file =
        CsvFile.of(imports.content(id).orElseThrow(() -> new NotFoundException("import")));
    RowMapper mapper = mappers.of(file, mapping);
    int refused = 0;
    int rows = 0;
    List<RowProblem> problems = new ArrayList<>();
    List<PreviewLead> sample = new ArrayList<>();
    for (CsvFile.Row row : file.rows()) {
      RowMapper.Result result = mapper.map(row, now);
      rows++;
      if (result.lead() == null) {
        refused++;
        if (problems.size() < PROBLEMS) {
          problems.addAll(result.problems());
        }
      } else if (sample.size() < SAMPLE) {
        sample.add(shown(result.lead()));
      }
    }
    List<RowProblem> first = problems.stream().limit(PROBLEMS).toList();
    return new PreviewView(rows, rows - refused, refused, first, sample);
  }

  private static PreviewLead shown(ImportedLead lead) {
    LeadFacts facts = lead.facts();
    String name =
        Stream.of(facts.firstName(), facts.lastName())
            .filter(part -> part != null)
            .reduce((first, last) -> first + " " + last)
            .orElse("");
    return new PreviewLead(
        lead.row(),
        name,
        facts.email(),
        facts.company(),
        facts.source(),
        lead.status(),
        facts.estimatedValue(),
        lead.createdAt(),
        facts.customFields());
  }
}
