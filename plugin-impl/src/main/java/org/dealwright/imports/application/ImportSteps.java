package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.imports.ImportView;
import org.dealwright.imports.domain.RowMapper;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.csv.CsvFile;

/** The beginning and the end of a running import, each in a transaction of its own. */
@Dependent
public class ImportSteps {

  private final ImportRepository imports;
  private final Mappers mappers;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ImportSteps(ImportRepository imports, Mappers mappers, AuditTrail audit, Clock clock) {
    this.imports = imports;
    this.mappers = mappers;
    this.audit = audit;
    this.clock = clock;
  }

  /** An import with what it needs to run. */
  record Open(ImportView view, CsvFile file, RowMapper mapper) {}

  @Transactional
  Optional<Open> open(UUID id) {
    return imports.find(id).filter(view -> imports.mapping(id).isPresent()).map(this::opened);
  }

  private Open opened(ImportView view) {
    CsvFile file = CsvFile.of(imports.content(view.id()).orElseThrow());
    return new Open(view, file, mappers.of(file, imports.mapping(view.id()).orElseThrow()));
  }

  @Transactional
  void finish(UUID id) {
    imports.finish(id, clock.instant());
    audited(id);
  }

  @Transactional
  void fail(UUID id, String why) {
    imports.fail(id, why, clock.instant());
    audited(id);
  }

  private void audited(UUID id) {
    ImportView view = imports.find(id).orElseThrow();
    audit.record(
        AuditEntry.of(
            "import." + view.state(),
            id,
            List.of(
                AuditEntry.Change.of("accepted", null, view.accepted()),
                AuditEntry.Change.of("refused", null, view.refused()))));
  }
}
