package org.dealwright.imports.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.dealwright.api.scoring.HeldMoveView;
import org.dealwright.imports.application.ReadImports;
import org.dealwright.platform.rest.SpreadsheetCells;

/** Moves that an import did not make as a file that a spreadsheet opens safely. */
@Dependent
class HeldMovesCsv {

  private final ReadImports readImports;

  @Inject
  HeldMovesCsv(ReadImports readImports) {
    this.readImports = readImports;
  }

  String of(UUID id) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("lead", "name", "pipeline", "stage", "score");
      readImports.eachHeld(id, move -> write(csv, move));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(CsvWriter csv, HeldMoveView move) {
    csv.writeRecord(
        move.leadId().toString(),
        SpreadsheetCells.safe(move.displayName()),
        move.pipelineId().toString(),
        SpreadsheetCells.safe(move.stage().name()),
        Integer.toString(move.points()));
  }
}
