package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.imports.ImportState;
import org.dealwright.imports.domain.RowMapper;
import org.dealwright.platform.csv.CsvFile;
import org.dealwright.platform.error.DomainException;
import org.dealwright.platform.error.OrganisationInactiveException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.NodeStop;

/** Imports a file from where it stands: rows that were taken before a crash are not taken again. */
@Dependent
public class RunImport {

  private static final int ROWS = 1_000;

  private final ImportSteps steps;
  private final ImportRows importRows;
  private final NodeStop nodeStop;
  private final OrganisationDirectory organisations;
  private final Caller caller;
  private final Clock clock;

  @Inject
  RunImport(
      ImportSteps steps,
      ImportRows importRows,
      NodeStop nodeStop,
      OrganisationDirectory organisations,
      Caller caller,
      Clock clock) {
    this.steps = steps;
    this.importRows = importRows;
    this.nodeStop = nodeStop;
    this.organisations = organisations;
    this.caller = caller;
    this.clock = clock;
  }

  public void run(UUID id) {
    try {
      boolean complete =
          steps
              .open(id)
              .filter(open -> open.view().state() == ImportState.RUNNING)
              .map(open -> take(id, open))
              .orElse(false);
      if (complete) {
        steps.finish(id);
      }
    } catch (OrganisationInactiveException e) {
      throw e;
    } catch (ValidationException e) {
      steps.fail(id, e.errors().get(0).detail());
    } catch (DomainException e) {
      steps.fail(id, e.getMessage());
    }
  }

  /** What was taken so far stays; the log has the reason. */
  public void giveUp(UUID id) {
    steps.fail(id, "Something went wrong on our side again and again; the server's log has it.");
  }

  /** Takes what is left; false where another node took over, or has to. */
  private boolean take(UUID id, ImportSteps.Open open) {
    Instant now = clock.instant();
    int taken = open.view().processed();
    List<RowMapper.Result> part = new ArrayList<>(ROWS);
    for (CsvFile.Row row : open.file().rows()) {
      if (row.number() <= taken) {
        continue;
      }
      part.add(open.mapper().map(row, now));
      if (part.size() == ROWS) {
        organisations.requireActive(caller.organisationId());
        if (nodeStop.hasBegun() || !importRows.take(id, taken, part)) {
          return false;
        }
        taken += part.size();
        part.clear();
      }
    }
    return importRows.take(id, taken, part);
  }
}
