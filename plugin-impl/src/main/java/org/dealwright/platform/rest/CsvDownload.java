package org.dealwright.platform.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A list as a CSV file (RFC 4180, UTF-8) that is written while it is read, and that spreadsheets
 * open safely.
 */
public final class CsvDownload {

  public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

  private CsvDownload() {}

  /** Gives one record after the other to whoever writes them. */
  @FunctionalInterface
  public interface Records<T> {
    void each(Consumer<T> consumer);
  }

  /** The file as an answer that browsers save under the name. */
  public static <T> Response of(String fileName, CsvColumns<T> columns, Records<T> records) {
    StreamingOutput file = output -> write(output, columns, records);
    return Response.ok(file, MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  static <T> void write(OutputStream output, CsvColumns<T> columns, Records<T> records)
      throws IOException {
    var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(columns.names());
      records.each(item -> csv.writeRecord(cells(columns, item)));
    }
  }

  private static <T> List<String> cells(CsvColumns<T> columns, T item) {
    return columns.values(item).stream()
        .map(value -> SpreadsheetCells.safe(Objects.toString(value, "")))
        .toList();
  }
}
