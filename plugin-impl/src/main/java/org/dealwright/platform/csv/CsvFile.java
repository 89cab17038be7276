package org.dealwright.platform.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.dealwright.platform.error.ValidationException;

/**
 * A file of comma-, semicolon- or tab-separated values in UTF-8 whose first line names the columns.
 */
public final class CsvFile {

  private final String text;
  private final char separator;
  private final List<String> columns;

  private CsvFile(String text, char separator, List<String> columns) {
    this.text = text;
    this.separator = separator;
    this.columns = columns;
  }

  /**
   * Reads the header.
   *
   * @throws ValidationException if this is no such file
   */
  public static CsvFile of(byte[] content) {
    String text = decoded(content);
    String head = text.lines().findFirst().orElse("");
    char separator = separator(head);
    List<String> columns = header(text, separator);
    check(columns);
    return new CsvFile(text, separator, columns);
  }

  private static List<String> header(String text, char separator) {
    try {
      Iterator<CsvRecord> records = reader(text, separator).iterator();
      if (!records.hasNext()) {
        throw new ValidationException("", "The file is empty.");
      }
      return records.next().getFields().stream().map(String::strip).toList();
    } catch (CsvParseException e) {
      throw new ValidationException("", "The first line cannot be read as column names.");
    }
  }

  private static String decoded(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new CharacterCodingException(); // UTF-16, or no text at all.
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ValidationException(
          "", "The file is not in UTF-8; save it as UTF-8 and try again.");
    }
  }

  private static char separator(String head) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static CsvReader<CsvRecord> reader(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  private static void check(List<String> columns) {
    List<String> named = columns.stream().filter(name -> !name.isEmpty()).toList();
    if (named.isEmpty()) {
      throw new ValidationException("", "The first line must name the columns.");
    }
    List<String> twice = new ArrayList<>(named);
    named.stream().distinct().forEach(twice::remove);
    if (!twice.isEmpty()) {
      throw new ValidationException("", "The column " + twice.get(0) + " stands twice.");
    }
  }

  /** In the file's order; a column without a name is an empty text. */
  public List<String> columns() {
    return columns;
  }

  /**
   * The data rows, read as one goes.
   *
   * @throws ValidationException while reading, if a line cannot be read
   */
  public Iterable<Row> rows() {
    return () -> new Rows(reader(text, separator).iterator(), columns.size(), endsInLine());
  }

  /** Whether the last line has no end: it may have been cut off. */
  private boolean endsInLine() {
    return !text.endsWith("\n") && !text.endsWith("\r");
  }

  /**
   * One data row; the first has number 1.
   *
   * @param isCutOff whether the file ends within it
   */
  public record Row(int number, List<String> fields, boolean isCutOff) {

    /** The cell without space around it; empty where the row is too short. */
    public String field(int index) {
      return index < fields.size() ? fields.get(index).strip() : "";
    }
  }

  private static final class Rows implements Iterator<Row> {

    private final Iterator<CsvRecord> records;
    private final int columns;
    private final boolean lastIsOpen;
    private int number;

    Rows(Iterator<CsvRecord> records, int columns, boolean lastIsOpen) {
      this.records = records;
      this.columns = columns;
      this.lastIsOpen = lastIsOpen;
      records.next();
    }

    @Override
    public boolean hasNext() {
      try {
        return records.hasNext();
      } catch (CsvParseException e) {
        throw unreadable();
      }
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      List<String> fields = records.next().getFields();
      boolean cutOff = lastIsOpen && fields.size() < columns && !hasNext();
      return new Row(++number, fields, cutOff);
    }

    private ValidationException unreadable() {
      return new ValidationException("", "The file cannot be read after row " + number + ".");
    }
  }
}
