package org.dealwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealwright.bench.Load.Timing;
import org.dealwright.stack.Stack;
import org.dealwright.stack.StatementLog.Executed;

/**
 * The pipeline's requests as four clients send them, each beside an empty request of the same
 * server and the same statements over raw JDBC, on few leads and on many.
 */
final class PipelineBenchmark {

  /** What can be measured by itself. */
  static final Set<String> PARTS = Set.of("board", "lists", "move", "create", "bulk");

  private static final int READS = 400;
  private static final int WRITES = 600;
  private static final int BULK = 500;
  private static final int BULKS = 10;
  private static final int WARM_UPS = 10;
  private static final double FASTER = 1.03;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> LISTS = lists();

  private final Stack stack;
  private final Client admin;
  private final Set<String> wanted;
  private final AtomicInteger people = new AtomicInteger();
  private final List<String> lines = new ArrayList<>();
  private String pipeline = "";

  PipelineBenchmark(Stack stack, Client admin, Set<String> wanted) {
    this.wanted = wanted;
    this.stack = stack;
    this.admin = admin;
  }

  private static Map<String, String> lists() {
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("newest", "");
    lists.put("status", "&status=new&status=contacted");
    lists.put("source", "&source=referral");
    lists.put("band, by score", "&band=high&sort=-score");
    lists.put("score range", "&scoreMin=40&scoreMax=60");
    lists.put("mine", "&assignedTo=me");
    lists.put("tag", "&tag=vip");
    lists.put("created", "&olderThan=P100D");
    lists.put("follow-up", "&sort=followUpAt&followUpFrom=2026-01-01");
    lists.put("text", "&q=person777");
    lists.put("by name", "&sort=name");
    lists.put("by tags", "&sort=-tags");
    lists.put("by estimate", "&sort=-estimatedValue");
    lists.put("customer", "&hasCustomer=false");
    return lists;
  }

  /** Fills the organisation with so many leads and measures; one line for each figure. */
  List<String> run(int fewLeads, int manyLeads) throws Exception {
    pipeline = admin.get("manager", "api/v1/pipelines").path("items").get(0).path("id").asText();
    addStage();
    Population population =
        new Population(
            stack.postgresql().superuser(),
            admin.get("manager", "api/v1/me").path("organisation").path("id").asText(),
            pipeline,
            admin.subject("rep"));
    population.add(1, fewLeads);
    empty();
    measure("board", () -> board(fewLeads));
    measure("lists", () -> lists(fewLeads));
    measure("move", this::move);
    measure("create", this::create);
    measure("bulk", this::bulk);
    if (manyLeads > fewLeads) {
      population.add(fewLeads + 1, manyLeads - fewLeads);
      measure("board", () -> board(manyLeads));
      measure("lists", () -> lists(manyLeads));
    }
    return lines;
  }

  private interface Measuring {
    void run() throws Exception;
  }

  private void measure(String part, Measuring measuring) throws Exception {
    if (wanted.contains(part)) {
      measuring.run();
    }
  }

  /** The board is to have eight columns. */
  private void addStage() throws Exception {
    try (Caller caller = caller("manager")) {
      Wire.Response seen =
          caller.ok(Wire.Request.get(caller.path("pipelines/" + pipeline), ""), 200);
      String body = "{\"name\":\"Demo\",\"probability\":45}";
      caller.ok(
          new Wire.Request(
              "POST",
              caller.path("pipelines/" + pipeline + "/stages"),
              "If-Match: " + seen.headers().get("etag") + "\r\n",
              body),
          201);
    }
  }

  private void empty() throws Exception {
    report(
        "Empty public request",
        load("rep", c -> c.ok(c.open("../../health/live"), 200), READS * 4));
    report("Empty request that signs in", load("rep", c -> c.ok(c.open("me"), 200), READS * 4));
  }

  private void board(int leads) throws Exception {
    String path = "pipelines/" + pipeline + "/board?cards=50";
    Asking board = caller -> caller.ok(caller.open(path), 200);
    warmUp(board, READS);
    withFloor(String.format(Locale.ROOT, "Board, %,d leads", leads), board, READS);
  }

  /**
   * A server that has just started compiles while it answers, and takes processors for that: it is
   * asked until it gets no faster.
   */
  private void warmUp(Asking asking, int steps) throws Exception {
    double best = 0;
    double last = load("rep", asking, steps).perSecond();
    for (int round = 1; round < WARM_UPS && last > best * FASTER; round++) {
      best = last;
      last = load("rep", asking, steps).perSecond();
    }
  }

  private void lists(int leads) throws Exception {
    for (Map.Entry<String, String> list : LISTS.entrySet()) {
      String path = "leads?limit=50" + list.getValue();
      String name = String.format(Locale.ROOT, "List, %s, %,d leads", list.getKey(), leads);
      withFloor(name, caller -> caller.ok(caller.open(path + "&total=false"), 200), READS);
      report(
          name + ", with its total",
          load("rep", caller -> caller.ok(caller.open(path), 200), READS / 4));
    }
  }

  /**
   * The clients move deals in turn, so that two never move the same one at once; so many that none
   * gathers a longer history than a deal has.
   */
  private void move() throws Exception {
    Map<String, String> tags = openDeals(10_000);
    List<String> deals = List.copyOf(tags.keySet());
    List<String> stages = new ArrayList<>();
    admin
        .get("manager", "api/v1/pipelines/" + pipeline)
        .path("stages")
        .forEach(
            stage -> {
              if (stage.path("type").asText().equals("open")
                  && stage.path("scoreThreshold").isNull()) {
                stages.add(stage.path("id").asText());
              }
            });
    AtomicInteger next = new AtomicInteger();
    Asking move =
        caller -> {
          int n = next.getAndIncrement();
          String id = deals.get(n % deals.size());
          String body =
              "{\"reason\":\"Measured\",\"stageId\":\""
                  + stages.get(n / deals.size() % stages.size())
                  + "\"}";
          Wire.Response moved =
              caller.ok(
                  new Wire.Request(
                      "POST",
                      caller.path("deals/" + id + "/stage"),
                      "If-Match: " + tags.get(id) + "\r\n",
                      body),
                  200);
          tags.put(id, moved.headers().get("etag"));
        };
    warmUp(move, WRITES);
    report("Move", load("rep", move, WRITES));
  }

  /** Open deals and their entity tags, by id. */
  private Map<String, String> openDeals(int count) throws IOException, InterruptedException {
    Map<String, String> tags = new ConcurrentHashMap<>();
    String cursor = "";
    while (tags.size() < count) {
      JsonNode page = admin.get("manager", "api/v1/deals?status=open&limit=200" + cursor);
      page.path("items")
          .forEach(
              deal ->
                  tags.put(deal.path("id").asText(), '"' + deal.path("version").asText() + '"'));
      cursor = "&cursor=" + page.path("nextCursor").asText();
    }
    return tags;
  }

  private void create() throws Exception {
    warmUp(this::create, WRITES);
    Timing timing = load("rep", this::create, WRITES);
    try (Caller caller = caller("rep")) {
      besideRows("Create with scoring", timing, List.of(create(caller)), WRITES);
    }
  }

  private UUID create(Caller caller) throws IOException {
    String answer =
        caller
            .ok(
                new Wire.Request(
                    "POST", caller.path("leads"), "", person(people.incrementAndGet())),
                201)
            .text();
    return UUID.fromString(JSON.readTree(answer).path("id").asText());
  }

  private void bulk() throws Exception {
    warmUp(this::bulk, BULKS);
    Timing timing = load("rep", this::bulk, BULKS);
    try (Caller caller = caller("rep")) {
      besideRows("Bulk create with scoring", timing, bulk(caller), BULKS);
    }
  }

  /** Beside a creation the rows that it left behind, inserted again over raw JDBC. */
  private void besideRows(String name, Timing timing, List<UUID> leads, int steps)
      throws Exception {
    String jdbc = stack.postgresql().jdbcUrl();
    AtomicInteger rows = new AtomicInteger();
    Timing floor =
        Load.run(
            number -> {
              RawRows raw = RawRows.of(jdbc, leads);
              rows.set(raw.rows());
              return raw;
            },
            steps);
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: p50 %.2f ms, %.0f leads a second; their %.1f rows each over raw JDBC:"
                + " %.0f leads a second; ratio %.2f",
            name,
            timing.p50(),
            timing.perSecond() * leads.size(),
            rows.get() / (double) leads.size(),
            floor.perSecond() * leads.size(),
            timing.perSecond() / floor.perSecond()));
    System.out.println(lines.get(lines.size() - 1));
  }

  private List<UUID> bulk(Caller caller) throws IOException {
    StringBuilder leads = new StringBuilder("{\"items\":[");
    for (int i = 0; i < BULK; i++) {
      leads.append(i == 0 ? "" : ",").append(person(people.incrementAndGet()));
    }
    Wire.Response answer =
        caller.ok(
            new Wire.Request(
                "POST", caller.path("leads/bulk-create"), "", leads.append("]}").toString()),
            200);
    List<UUID> ids = new ArrayList<>();
    JSON.readTree(answer.text())
        .path("items")
        .forEach(item -> ids.add(UUID.fromString(item.path("id").asText())));
    return ids;
  }

  private static String person(int n) {
    return String.format(
        Locale.ROOT,
        "{\"firstName\":\"Jane\",\"lastName\":\"Smith %1$d\",\"email\":\"jane%1$d@example.com\","
            + "\"company\":\"Orion Logistics %1$d\",\"jobTitle\":\"VP Sales\",\"companySize\":%2$d,"
            + "\"source\":\"website\"}",
        n,
        n % 900 + 1);
  }

  /** Something that a signed-in client asks. */
  private interface Asking {
    void ask(Caller caller) throws Exception;
  }

  private void withFloor(String name, Asking asking, int steps) throws Exception {
    Timing timing = load("rep", asking, steps);
    List<List<Executed>> captured = new ArrayList<>();
    try (Caller caller = caller("rep")) {
      asking.ask(caller);
      for (int i = 0; i < Load.CLIENTS; i++) {
        captured.add(stack.statementLog().of(() -> asking.ask(caller)));
      }
    }
    String jdbc = stack.postgresql().jdbcUrl();
    Timing floor = Load.run(number -> Replay.open(jdbc, captured.get(number)), steps);
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s; its %d statements over raw JDBC: %s; ratio %.2f",
            name,
            timing,
            captured.get(0).size(),
            floor,
            timing.p50() / floor.p50()));
    System.out.println(lines.get(lines.size() - 1));
  }

  private void report(String name, Timing timing) {
    lines.add(name + ": " + timing);
    System.out.println(lines.get(lines.size() - 1));
  }

  private Caller caller(String user) throws IOException, InterruptedException {
    return new Caller(stack.server().uri(), admin.tokenOf(user));
  }

  private Timing load(String user, Asking asking, int steps) throws Exception {
    return Load.run(
        number ->
            new Caller(stack.server().uri(), admin.tokenOf(user)) {
              @Override
              public void step(int step) throws Exception {
                asking.ask(this);
              }
            },
        steps);
  }
}
