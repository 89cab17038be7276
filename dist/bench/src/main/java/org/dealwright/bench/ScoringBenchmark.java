package org.dealwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealwright.bench.Load.Timing;
import org.dealwright.stack.Stack;

/**
 * Rescoring of many leads beside one statement that writes the same, and beside reading the same;
 * signals, one at a time and many at once, beside an empty request that signs in.
 */
final class ScoringBenchmark {

  /** What can be measured by itself. */
  static final Set<String> PARTS = Set.of("rescore", "signals");

  private static final int SINGLE = 2_000;
  private static final int AT_ONCE = 1_000;

  /** What a visitor of a web site does at a time. */
  private static final int VISIT = 5;

  private static final int BULKS = 20;

  private final Stack stack;
  private final Client admin;
  private final Set<String> wanted;
  private final AtomicInteger events = new AtomicInteger();
  private final List<String> lines = new ArrayList<>();

  ScoringBenchmark(Stack stack, Client admin, Set<String> wanted) {
    this.stack = stack;
    this.admin = admin;
    this.wanted = wanted;
  }

  /** Fills the organisation with so many leads and measures; one line for each figure. */
  List<String> run(int leads) throws Exception {
    JsonNode organisation = admin.get("manager", "api/v1/me").path("organisation");
    String pipeline =
        admin.get("manager", "api/v1/pipelines").path("items").get(0).path("id").asText();
    new Population(
            stack.postgresql().superuser(),
            organisation.path("id").asText(),
            pipeline,
            admin.subject("rep"))
        .add(1, leads);
    report("The first scores of all leads: " + rescored());
    if (wanted.contains("rescore")) {
      rescore();
    }
    if (wanted.contains("signals")) {
      signals();
    }
    return lines;
  }

  private void rescore() throws Exception {
    try (ScoreTables tables = new ScoreTables(stack.postgresql().superuser())) {
      tables.worsen();
      tables.remember();
      Run changed = rescored();
      double written = tables.writeTheSame();
      report(
          String.format(
              Locale.ROOT,
              "Rescoring, every score another one: %s; one statement that writes the same: %,.0f a"
                  + " second; ratio %.2f",
              changed,
              changed.changed() / written,
              changed.perSecond() * written / changed.changed()));
      Run same = rescored();
      double read = tables.readTheSame();
      report(
          String.format(
              Locale.ROOT,
              "Rescoring, no score another one: %s; reading the same: %,.0f a second; ratio %.2f",
              same,
              same.seen() / read,
              same.perSecond() * read / same.seen()));
    }
  }

  /** A rescoring from its beginning to its end. */
  private record Run(int seen, int changed, double seconds) {

    double perSecond() {
      return seen / seconds;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%,d leads, %,d new scores, %,.0f a second", seen, changed, perSecond());
    }
  }

  private Run rescored() throws Exception {
    String id =
        admin.json("manager", "api/v1/admin/jobs/lead-score-refresh", "").path("runId").asText();
    while (true) {
      for (JsonNode run : admin.get("manager", "api/v1/admin/jobs/runs?limit=20").path("items")) {
        if (run.path("id").asText().equals(id) && !run.path("finishedAt").isNull()) {
          return run(run);
        }
      }
      Thread.sleep(500);
    }
  }

  private static Run run(JsonNode run) {
    if (!run.path("state").asText("done").equals("done")) {
      throw new IllegalStateException("The rescoring failed: " + run);
    }
    Duration took =
        Duration.between(
            Instant.parse(run.path("startedAt").asText()),
            Instant.parse(run.path("finishedAt").asText()));
    return new Run(
        run.path("leads").asInt(), run.path("changed").asInt(), took.toMillis() / 1000.0);
  }

  private void signals() throws Exception {
    try (ScoreTables tables = new ScoreTables(stack.postgresql().superuser())) {
      tables.settle();
    }
    List<String> ids = openLeads();
    for (int clients : new int[] {1, Load.CLIENTS}) {
      String with = clients == 1 ? ", one client: " : ", four clients: ";
      report(
          "Empty request that signs in"
              + with
              + load(clients, caller -> caller.ok(caller.open("me"), 200), SINGLE));
      report(
          "One signal, its score updated"
              + with
              + load(
                  clients,
                  caller -> caller.ok(caller.post("signals", signals(ids, 1, 1)), 200),
                  SINGLE));
    }
    bulk(ids, 1);
    bulk(ids, VISIT);
  }

  private void bulk(List<String> ids, int ofEach) throws Exception {
    Timing bulk =
        load(
            Load.CLIENTS,
            caller -> caller.ok(caller.post("signals", signals(ids, AT_ONCE, ofEach)), 200),
            BULKS);
    long begun = System.nanoTime();
    awaitScores();
    report(
        String.format(
            Locale.ROOT,
            "Signals, 1,000 in a request, %d of each lead: %,.0f a second, %s; their scores follow"
                + " %.1f s later",
            ofEach,
            bulk.perSecond() * AT_ONCE,
            bulk,
            (System.nanoTime() - begun) / 1e9));
  }

  private List<String> openLeads() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = stack.postgresql().superuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select id from dealwright.leads where status in ('NEW', 'CONTACTED', 'QUALIFIED')"
                    + " order by md5(cast(id as text)) limit 100000")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private void awaitScores() throws Exception {
    try (Connection connection = stack.postgresql().superuser().getConnection();
        Statement statement = connection.createStatement()) {
      while (true) {
        try (ResultSet left =
            statement.executeQuery("select 1 from dealwright.signal_rescores limit 1")) {
          if (!left.next()) {
            return;
          }
        }
        Thread.sleep(50);
      }
    }
  }

  /** So many signals, some of each lead after the other. */
  private String signals(List<String> leads, int count, int ofEach) {
    StringBuilder body = new StringBuilder("{\"signals\":[");
    for (int i = 0; i < count; i++) {
      int n = events.incrementAndGet();
      body.append(i == 0 ? "" : ",")
          .append("{\"eventId\":\"bench-")
          .append(n)
          .append("\",\"type\":\"lead_page_view\",\"lead\":{\"id\":\"")
          .append(leads.get(n / ofEach % leads.size()))
          .append("\"},\"occurredAt\":\"")
          .append(Instant.now())
          .append("\",\"properties\":{\"page_path\":\"/prices\"}}");
    }
    return body.append("]}").toString();
  }

  /** Something that a signed-in client asks. */
  private interface Asking {
    void ask(Caller caller) throws Exception;
  }

  private Timing load(int clients, Asking asking, int steps) throws Exception {
    return Load.run(
        clients,
        number ->
            new Caller(stack.server().uri(), admin.tokenOf("manager")) {
              @Override
              public void step(int step) throws Exception {
                asking.ask(this);
              }
            },
        steps);
  }

  private void report(String line) {
    lines.add(line);
    System.out.println(line);
  }
}
