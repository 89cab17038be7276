package org.dealwright.imports.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.dealwright.imports.application.ReadImports;
import org.dealwright.platform.rest.SpreadsheetCells;

/** Refused rows as a file that a spreadsheet opens safely. */
@Dependent
class RefusedCsv {

  private final ReadImports readImports;

  @Inject
  RefusedCsv(ReadImports readImports) {
    this.readImports = readImports;
  }

  String of(UUID id) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      readImports.refused(id, line -> csv.writeRecord(safe(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> safe(List<String> line) {
    return line.stream().map(SpreadsheetCells::safe).toList();
  }
}
