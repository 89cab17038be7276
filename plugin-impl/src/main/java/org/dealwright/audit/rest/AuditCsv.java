package org.dealwright.audit.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dealwright.api.audit.AuditChangeView;
import org.dealwright.api.audit.AuditEntryView;
import org.dealwright.audit.application.AuditQueries.Filter;
import org.dealwright.audit.application.ReadAudit;
import org.dealwright.platform.rest.SpreadsheetCells;

/** The audit log as a file, a line for each value that was changed. */
@Dependent
class AuditCsv {

  private static final List<String> HEADER =
      List.of(
          "at",
          "action",
          "operation",
          "record",
          "actorKind",
          "actorId",
          "actorName",
          "remoteAddress",
          "requestId",
          "field",
          "from",
          "to",
          "erased",
          "sequence",
          "id");

  private static final AuditChangeView NONE = new AuditChangeView("", null, null);

  private final ReadAudit readAudit;

  @Inject
  AuditCsv(ReadAudit readAudit) {
    this.readAudit = readAudit;
  }

  /** Writes while it reads. */
  StreamingOutput of(Filter filter) {
    return output -> {
      Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
      try (CsvWriter csv = CsvWriter.builder().build(text)) {
        csv.writeRecord(HEADER);
        readAudit.each(filter, entry -> lines(entry).forEach(csv::writeRecord));
      }
    };
  }

  private static Stream<List<String>> lines(AuditEntryView entry) {
    List<AuditChangeView> changes = entry.changes().isEmpty() ? List.of(NONE) : entry.changes();
    return changes.stream().map(change -> line(entry, change));
  }

  private static List<String> line(AuditEntryView entry, AuditChangeView change) {
    return Stream.of(
            entry.at(),
            entry.action(),
            entry.operation(),
            entry.recordId(),
            entry.actor().kind(),
            entry.actor().id(),
            entry.actor().name(),
            entry.remoteAddress(),
            entry.requestId(),
            change.field(),
            change.from(),
            change.to(),
            entry.erased(),
            entry.sequence(),
            entry.id())
        .map(value -> SpreadsheetCells.safe(Objects.toString(value, "")))
        .toList();
  }
}
