package org.dealwright.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What the application asks the database while something is done, read from the database's own log:
 * to count statements, or to run the same ones again.
 */
public final class StatementLog {

  /** How often an action is done to tell its statements from those of the background. */
  public static final int TIMES = 4;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\d+ = (NULL|'[^']*+(?:''[^']*+)*+')", Pattern.DOTALL);

  private final DataSource superuser;
  private final Path directory;
  private int marks;

  StatementLog(DataSource superuser, Path directory) {
    this.superuser = superuser;
    this.directory = directory;
  }

  /** The database's settings by which it can write such a log; it does so only while asked to. */
  static Map<String, String> settings(Path directory) {
    return Map.of(
        "logging_collector", "on",
        "log_destination", "jsonlog",
        "log_directory", directory.toString());
  }

  /**
   * A statement.
   *
   * @param session of the database that ran it
   * @param sql with {@code $1} and so on for its parameters
   * @param parameters as text; empty for NULL
   */
  public record Executed(String session, String sql, List<Optional<String>> parameters) {}

  /** Something that makes the application ask the database. */
  public interface Action {
    void run() throws Exception;
  }

  /**
   * The statements of an action, transaction by transaction, with those that begin and end them. It
   * is done {@value #TIMES} times: what the background asks meanwhile is not the same each time,
   * what the action asks is. Not for two actions at once.
   */
  public List<Executed> of(Action action) throws Exception {
    set("all");
    List<Map<List<String>, List<Executed>>> runs = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      Map<Path, Long> seen = sizes();
      String begin = mark();
      action.run();
      runs.add(transactions(between(seen, begin, mark())));
    }
    set("none");
    return runs.get(0).entrySet().stream()
        .filter(one -> runs.stream().allMatch(run -> run.containsKey(one.getKey())))
        .flatMap(one -> one.getValue().stream())
        .toList();
  }

  /** Each transaction by the texts of its statements, in the order in which they began. */
  private static Map<List<String>, List<Executed>> transactions(List<Executed> all) {
    Map<String, List<Executed>> running = new HashMap<>();
    List<List<Executed>> found = new ArrayList<>();
    for (Executed one : all) {
      if (one.sql().startsWith("BEGIN") || !running.containsKey(one.session())) {
        found.add(new ArrayList<>());
        running.put(one.session(), found.get(found.size() - 1));
      }
      running.get(one.session()).add(one);
      if (one.sql().startsWith("COMMIT") || one.sql().startsWith("ROLLBACK")) {
        running.remove(one.session());
      }
    }
    Map<List<String>, List<Executed>> byTexts = new LinkedHashMap<>();
    found.forEach(
        transaction ->
            byTexts.putIfAbsent(transaction.stream().map(Executed::sql).toList(), transaction));
    return byTexts;
  }

  /**
   * Sessions take up the new value before their next statement, once the postmaster has told them;
   * it does so before it lets anybody in who then sees the value.
   */
  private void set(String value) throws SQLException, InterruptedException {
    ask("alter system set log_statement = '" + value + "'");
    ask("select pg_reload_conf()");
    await("log_statement to be " + value, () -> ask("show log_statement").equals(value));
  }

  private String mark() {
    String mark = "mark " + ++marks + " of " + System.identityHashCode(this);
    ask("select '" + mark + "'");
    return mark;
  }

  private String ask(String sql) {
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet result = statement.getResultSet()) {
        result.next();
        return result.getString(1);
      }
    } catch (SQLException failure) {
      throw new StackException(sql, failure);
    }
  }

  /** The collector writes the log on its own time. */
  private List<Executed> between(Map<Path, Long> seen, String begin, String end)
      throws InterruptedException {
    await("the end of the log", () -> entries(seen).anyMatch(entry -> isMark(entry, end)));
    return entries(seen)
        .dropWhile(entry -> !isMark(entry, begin))
        .takeWhile(entry -> !isMark(entry, end))
        .filter(entry -> entry.path("user").asText().equals(PlatformDatabase.PLUGIN_ROLE))
        .map(StatementLog::executed)
        .flatMap(Optional::stream)
        .toList();
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    if (!Await.until(condition, LIMIT)) {
      throw new StackException("In vain waited for " + what);
    }
  }

  private static boolean isMark(JsonNode entry, String mark) {
    return entry.path("message").asText().endsWith("'" + mark + "'");
  }

  private static Optional<Executed> executed(JsonNode entry) {
    Matcher executed = EXECUTED.matcher(entry.path("message").asText());
    return executed.matches()
        ? Optional.of(
            new Executed(
                entry.path("pid").asText(),
                executed.group(1),
                parameters(entry.path("detail").asText())))
        : Optional.empty();
  }

  private Map<Path, Long> sizes() {
    return files().stream().collect(Collectors.toMap(file -> file, file -> file.toFile().length()));
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What was written since the files had these sizes. */
  private Stream<JsonNode> entries(Map<Path, Long> seen) {
    return files().stream()
        .flatMap(file -> lines(file, seen.getOrDefault(file, 0L)))
        .map(orNothing(JSON::readTree))
        .flatMap(Optional::stream);
  }

  private static Stream<String> lines(Path file, long from) {
    try (InputStream content = Files.newInputStream(file)) {
      content.skipNBytes(from);
      return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private interface Reader {
    JsonNode read(String line) throws IOException;
  }

  /** The last line may be half written, and the first one may have been. */
  private static Function<String, Optional<JsonNode>> orNothing(Reader reader) {
    return line -> {
      try {
        return Optional.of(reader.read(line));
      } catch (IOException half) {
        return Optional.empty();
      }
    };
  }

  private static List<Optional<String>> parameters(String detail) {
    List<Optional<String>> values = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(detail);
    while (parameter.find()) {
      String value = parameter.group(1);
      values.add(
          value.equals("NULL")
              ? Optional.empty()
              : Optional.of(value.substring(1, value.length() - 1).replace("''", "'")));
    }
    return values;
  }
}
