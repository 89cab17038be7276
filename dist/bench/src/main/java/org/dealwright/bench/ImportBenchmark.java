package org.dealwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/** Imports and scores a file of leads, from the request to start until the last row. */
final class ImportBenchmark {

  private static final int ROWS = 10_000;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String MAPPING =
      "{\"mapping\":{\"fields\":{\"firstName\":{\"column\":\"First\"},"
          + "\"lastName\":{\"column\":\"Last\"},\"email\":{\"column\":\"Email\"},"
          + "\"company\":{\"column\":\"Company\"},\"companySize\":{\"column\":\"Employees\"},"
          + "\"source\":{\"column\":\"Source\"},\"stage\":{\"otherwise\":\"New\"}},"
          + "\"outcome\":{\"column\":\"Won\"},\"rest\":\"custom-fields\"}}";

  private final Client client;

  ImportBenchmark(Client client) {
    this.client = client;
  }

  /** How long it took. */
  record Result(int accepted, int refused, double seconds) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "Import: %d leads taken and scored, %d refused, in %.1f s (%.0f a second)",
          accepted,
          refused,
          seconds,
          accepted / seconds);
    }
  }

  Result run() throws IOException, InterruptedException {
    String given = System.getProperty("bench.csv", "");
    String csv = given.isEmpty() ? generated() : Files.readString(Path.of(given));
    String mapping =
        given.isEmpty() ? MAPPING : Files.readString(Path.of(System.getProperty("bench.mapping")));
    String path =
        "api/v1/imports/" + client.csv("manager", "api/v1/imports", csv).path("id").asText();
    client.json("manager", path + "/start", mapping);
    JsonNode state = client.get("manager", path);
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (state.path("state").asText().equals("running") && System.nanoTime() < deadline) {
      Thread.sleep(200);
      state = client.get("manager", path);
    }
    return result(state);
  }

  private static Result result(JsonNode state) throws IOException {
    if (!state.path("state").asText().equals("done")) {
      throw new IOException("The import did not end: " + state);
    }
    Duration took =
        Duration.between(
            Instant.parse(state.path("startedAt").asText()),
            Instant.parse(state.path("finishedAt").asText()));
    return new Result(
        state.path("accepted").asInt(), state.path("refused").asInt(), took.toMillis() / 1000.0);
  }

  private static String generated() {
    Random random = new Random(1);
    String[] sources = {"website", "referral", "event", "paid_ads", "other"};
    StringBuilder csv = new StringBuilder("First,Last,Email,Company,Employees,Source,Won,Note\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append(
          String.format(
              Locale.ROOT,
              "Ann,Person%d,ann%d@example.com,Company %d,%d,%s,%d,Row number %d%n",
              i,
              i,
              i,
              1 + random.nextInt(900),
              sources[random.nextInt(sources.length)],
              random.nextInt(10) == 0 ? 1 : 0,
              i));
    }
    return csv.toString();
  }
}
