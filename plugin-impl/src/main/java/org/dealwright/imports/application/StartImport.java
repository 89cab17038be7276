package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.imports.ImportMapping;
import org.dealwright.api.imports.ImportView;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.csv.CsvFile;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.task.Tasks;

/** Starts an import in the background. */
@Dependent
public class StartImport {

  /** The kind of its task. */
  public static final String KIND = "lead-import";

  private final ImportRepository imports;
  private final Mappers mappers;
  private final Tasks tasks;
  private final AuditTrail audit;
  private final Caller caller;
  private final Clock clock;

  @Inject
  StartImport(
      ImportRepository imports,
      Mappers mappers,
      Tasks tasks,
      AuditTrail audit,
      Caller caller,
      Clock clock) {
    this.imports = imports;
    this.mappers = mappers;
    this.tasks = tasks;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public ImportView start(UUID id, ImportMapping mapping) {
    CsvFile file =
        CsvFile.of(imports.content(id).orElseThrow(() -> new NotFoundException("import")));
    mappers.of(file, mapping);
    if (!imports.start(id, mapping, clock.instant())) {
      throw new ConflictException("import-already-started", "This file is imported already.");
    }
    tasks.enqueue(KIND, caller.organisationId() + "/" + id);
    audit.record(
        AuditEntry.of(
            "import.started", id, List.of(AuditEntry.Change.of("mapping", null, mapping))));
    return imports.find(id).orElseThrow();
  }
}
