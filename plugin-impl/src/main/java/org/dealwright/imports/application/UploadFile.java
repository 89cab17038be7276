package org.dealwright.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.imports.ColumnView;
import org.dealwright.api.imports.UploadView;
import org.dealwright.imports.domain.MappingGuess;
import org.dealwright.platform.Ids;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.csv.CsvFile;
import org.dealwright.platform.error.ValidationException;

/** Takes in a file and says what is in it. */
@Dependent
public class UploadFile {

  private static final int SAMPLES = 5;

  private final ImportRepository imports;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  UploadFile(ImportRepository imports, AuditTrail audit, Clock clock) {
    this.imports = imports;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public UploadView upload(String fileName, byte[] content) {
    CsvFile file = CsvFile.of(content);
    List<Set<String>> samples = new ArrayList<>();
    file.columns().forEach(column -> samples.add(new LinkedHashSet<>()));
    int rows = 0;
    for (CsvFile.Row row : file.rows()) {
      rows++;
      collect(row, samples);
    }
    if (rows == 0) {
      throw new ValidationException("", "The file has no rows below its header.");
    }
    UUID id = Ids.next();
    imports.add(new ImportRepository.Upload(id, fileName, rows), content, clock.instant());
    audit.record(
        AuditEntry.of(
            "import.uploaded",
            id,
            List.of(
                AuditEntry.Change.of("fileName", null, fileName),
                AuditEntry.Change.of("rows", null, rows))));
    return new UploadView(
        id, fileName, rows, columns(file, samples), MappingGuess.of(file.columns()));
  }

  private static void collect(CsvFile.Row row, List<Set<String>> samples) {
    for (int i = 0; i < Math.min(samples.size(), row.fields().size()); i++) {
      String text = row.fields().get(i).strip();
      if (!text.isEmpty() && samples.get(i).size() < SAMPLES) {
        samples.get(i).add(text);
      }
    }
  }

  private static List<ColumnView> columns(CsvFile file, List<Set<String>> samples) {
    List<ColumnView> columns = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (!file.columns().get(i).isEmpty()) {
        columns.add(new ColumnView(file.columns().get(i), List.copyOf(samples.get(i))));
      }
    }
    return columns;
  }
}
