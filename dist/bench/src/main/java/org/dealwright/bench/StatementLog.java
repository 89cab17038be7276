package org.dealwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dealwright.stack.StackSettings;

/**
 * What the server asks the database for one request, read from the database's own log, so that the
 * same statements can be run without the server.
 */
final class StatementLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\d+ = (NULL|'(?:[^']|'')*')", Pattern.DOTALL);

  private final DataSource superuser;
  private final Path directory;
  private int marks;

  StatementLog(DataSource superuser, Path directory) {
    this.superuser = superuser;
    this.directory = directory;
  }

  /** Lets the database server write a log that this class can read; it is off until it is asked. */
  static StackSettings enable(StackSettings settings, Path directory) {
    return settings
        .postgresql("logging_collector", "on")
        .postgresql("log_destination", "jsonlog")
        .postgresql("log_directory", directory.toAbsolutePath().toString());
  }

  /**
   * A statement with its parameters as text, null for NULL.
   *
   * @param session who ran it
   */
  record Executed(String session, String sql, List<String> parameters) {}

  /** Something that makes the server ask the database. */
  interface Request {
    void send() throws Exception;
  }

  /** The statements of the session that ran most of them while the request was answered. */
  List<Executed> of(Request request) throws Exception {
    set("all");
    String begin = mark();
    request.send();
    String end = mark();
    set("none");
    List<Executed> all = between(begin, end);
    String session =
        all.stream()
            .map(Executed::session)
            .max(
                (a, b) ->
                    Long.compare(
                        all.stream().filter(e -> e.session().equals(a)).count(),
                        all.stream().filter(e -> e.session().equals(b)).count()))
            .orElseThrow();
    return all.stream().filter(one -> one.session().equals(session)).toList();
  }

  private void set(String value) throws SQLException, InterruptedException {
    run("alter system set log_statement = '" + value + "'");
    run("select pg_reload_conf()");
    // Sessions read the new setting with their next statement after the signal.
    Thread.sleep(300);
  }

  private String mark() throws SQLException {
    String mark = "select 'mark " + ++marks + "'";
    run(mark);
    return mark;
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<Executed> between(String begin, String end) throws IOException {
    List<Executed> found = new ArrayList<>();
    boolean inside = false;
    for (String line : lines()) {
      JsonNode entry = JSON.readTree(line);
      String message = entry.path("message").asText();
      if (message.endsWith(end)) {
        return found;
      }
      inside |= message.endsWith(begin);
      Matcher executed = EXECUTED.matcher(message);
      if (inside && executed.matches() && entry.path("user").asText().equals("dealwright")) {
        found.add(
            new Executed(
                entry.path("pid").asText(),
                executed.group(1),
                parameters(entry.path("detail").asText())));
      }
    }
    return found;
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static List<String> parameters(String detail) {
    List<String> values = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(detail);
    while (parameter.find()) {
      String value = parameter.group(1);
      values.add(
          value.equals("NULL") ? null : value.substring(1, value.length() - 1).replace("''", "'"));
    }
    return values;
  }
}
