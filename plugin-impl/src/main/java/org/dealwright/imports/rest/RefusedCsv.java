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

/** Refused rows as a file that a spreadsheet opens safely. */
@Dependent
class RefusedCsv {

  private static final String FORMULA_STARTS = "=+-@\t\r";

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

  /** A cell that a spreadsheet would run as a formula is quoted by an apostrophe. */
  private static List<String> safe(List<String> line) {
    return line.stream().map(RefusedCsv::safe).toList();
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
