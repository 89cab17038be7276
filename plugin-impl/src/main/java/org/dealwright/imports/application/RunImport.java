package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.imports.ImportState;
import org.dealwright.api.imports.ImportView;
import org.dealwright.imports.domain.CsvFile;
import org.dealwright.imports.domain.RowMapper;
import org.dealwright.platform.error.DomainException;

/** Imports a file from where it stands: rows that were taken before a crash are not taken again. */
@Dependent
public class RunImport {

  private static final int ROWS = 1_000;

  private final ImportSteps steps;
  private final ImportRows importRows;
  private final Clock clock;

  @Inject
  RunImport(ImportSteps steps, ImportRows importRows, Clock clock) {
    this.steps = steps;
    this.importRows = importRows;
    this.clock = clock;
  }

  public void run(UUID id) {
    steps
        .open(id)
        .filter(open -> open.view().state() == ImportState.RUNNING)
        .ifPresent(open -> run(id, open));
  }

  /** What was taken so far stays; the log has the reason. */
  public void giveUp(UUID id) {
    steps.fail(id, "Something went wrong on our side again and again; the server's log has it.");
  }

  private void run(UUID id, ImportSteps.Open open) {
    try {
      take(id, open.view(), open.file(), open.mapper());
      steps.finish(id);
    } catch (DomainException e) {
      steps.fail(id, e.getMessage());
    }
  }

  private void take(UUID id, ImportView view, CsvFile file, RowMapper mapper) {
    Instant now = clock.instant();
    List<RowMapper.Result> part = new ArrayList<>(ROWS);
    for (CsvFile.Row row : file.rows()) {
      if (row.number() > view.processed()) {
        part.add(mapper.map(row, now));
      }
      if (part.size() == ROWS) {
        importRows.take(id, part);
        part.clear();
      }
    }
    importRows.take(id, part);
  }
}
