package org.dealwright.tests.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Client;
import org.dealwright.tests.fixture.Customers;
import org.dealwright.tests.fixture.Database;
import org.dealwright.tests.fixture.EventReader;
import org.dealwright.tests.fixture.EventReader.Event;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Leads;
import org.dealwright.tests.fixture.Organisation;
import org.dealwright.tests.fixture.TestedStack;
import org.dealwright.tests.fixture.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages are told while they are open. */
class EventStreamIT {

  private static final String PUT =
      """
      insert into dealwright.outbox_events (organisation_id, id, created_at, type, aggregate_type,
        aggregate_id, aggregate_version, payload)
      values (?, ?, now(), 'lead.updated', 'lead', ?, 1, cast(? as jsonb))
      """;

  private final Organisation acme = Organisation.create();

  @Test
  void aBoardIsToldOfItsDealsAndALeadsPageOfItsLead() {
    Answer lead = acme.lead(Leads.unknown());
    String id = lead.text("/id");
    try (EventReader board = acme.rep().stream("/events?topic=pipeline:" + acme.pipeline().id());
        EventReader page = acme.rep().stream("/events?topic=lead:" + id)) {
      assertThat(board.header("Content-Type")).startsWith("text/event-stream");
      assertThat(board.header("Cache-Control")).isEqualTo("no-store");
      acme.rep()
          .postIfMatch(
              "/leads/" + id + "/stage",
              lead.etag(),
              Json.object("stageId", acme.pipeline().stage("Proposal")))
          .expect(200);
      acme.lead(Leads.cold());

      Event created = board.await("deal.created");
      assertThat(created.json().at("/specversion").asText()).isEqualTo("1.0");
      assertThat(created.json().at("/source").asText()).isEqualTo("/organisations/" + acme.id());
      assertThat(created.json().at("/data/leadId").asText()).isEqualTo(id);
      assertThat(created.json().at("/data/stageId").asText())
          .isEqualTo(acme.pipeline().stage("Proposal"));
      page.await("lead.status_changed");
      assertThat(board.types()).containsExactlyInAnyOrder("deal.stage_advanced", "deal.created");
      // A stream may begin half a second ago, when the lead was made.
      assertThat(page.types())
          .contains("lead.status_changed", "deal.stage_advanced", "deal.created");
      assertThat(page.events().stream().filter(Event::isOfRecord))
          .allSatisfy(event -> assertThat(event.json().at("/data/leadId").asText()).isEqualTo(id));
    }
  }

  @Test
  void aBoardIsToldOfTasksOfDealsWithoutALead() {
    Map<String, Object> renewal = Json.object("customerId", Customers.of(acme), "title", "Renewal");
    String id = acme.rep().post("/deals", renewal).expect(201).text("/id");
    User own = acme.newUser("Own", "Only", "crm-member-own");
    String board = "/events?topic=pipeline:" + acme.pipeline().id();
    try (EventReader reader = acme.rep().stream(board);
        EventReader other = own.stream(board)) {
      acme.rep()
          .post("/deals/" + id + "/activities", Json.object("type", "task", "subject", "Call"))
          .expect(201);
      own.post("/deals", renewal).expect(201);

      assertThat(reader.await("activity.logged").json().at("/data/dealId").asText()).isEqualTo(id);
      other.await("deal.created");
      assertThat(other.types()).doesNotContain("activity.logged");
    }
  }

  @Test
  void eachChangeThatAPageShowsIsAnEvent() {
    try (EventReader all = acme.rep().stream("/events?topic=leads&topic=deals")) {
      Answer lead = acme.lead(Leads.cold());
      String leadPath = "/leads/" + lead.text("/id");
      edit(leadPath, Map.of("company", "Difference Engines"));
      edit(leadPath, Map.of("assignedTo", acme.rep().subject()));
      Answer task =
          acme.rep()
              .post(leadPath + "/activities", Json.object("type", "task", "subject", "Call back"))
              .expect(201);
      String taskPath = "/activities/" + task.text("/id");
      Answer done = acme.rep().postIfMatch(taskPath + "/complete", "\"0\"").expect(200);
      Answer open = acme.rep().postIfMatch(taskPath + "/reopen", done.etag()).expect(200);
      Answer edited =
          acme.rep().patch(taskPath, open.etag(), Json.object("subject", "Write")).expect(200);
      acme.rep().delete(taskPath, edited.etag()).expect(204);
      Answer deal =
          acme.rep()
              .post(
                  "/deals", Json.object("leadId", lead.text("/id"), "reason", "Asked for an offer"))
              .expect(201);
      String dealPath = "/deals/" + deal.text("/id");
      deal = acme.rep().patch(dealPath, deal.etag(), Json.object("title", "Engines")).expect(200);
      deal = act(dealPath + "/win", deal, Json.object());
      deal = act(dealPath + "/reopen", deal, Json.object());
      act(dealPath + "/lose", deal, Json.object("reason", "Too early"));
      acme.admin().delete(leadPath, acme.lead(lead.text("/id")).etag()).expect(204);
      Answer deleted = acme.admin().get("/leads?deleted=true").expect(200);
      acme.admin()
          .postIfMatch(leadPath + "/restore", "\"" + deleted.number("/items/0/version") + "\"")
          .expect(200);
      acme.admin().post("/pipelines", Json.object("name", "Renewals")).expect(201);

      all.await("pipeline.changed");
      assertThat(all.types())
          .contains(
              "lead.created",
              "lead.scored",
              "lead.updated",
              "lead.assigned",
              "lead.status_changed",
              "lead.deleted",
              "lead.restored",
              "deal.created",
              "deal.stage_advanced",
              "deal.updated",
              "deal.won",
              "deal.lost",
              "deal.reopened",
              "deal.deleted",
              "deal.restored",
              "activity.logged",
              "activity.updated",
              "activity.deleted",
              "task.completed",
              "task.reopened",
              "pipeline.changed");
      assertThat(all.events().stream().map(Event::data))
          .noneMatch(data -> data.contains("Difference Engines") || data.contains("Call back"));
    }
  }

  private void edit(String path, Map<String, Object> patch) {
    acme.rep().patch(path, acme.rep().get(path).etag(), patch).expect(200);
  }

  private Answer act(String path, Answer seen, Map<String, Object> body) {
    return acme.rep().postIfMatch(path, seen.etag(), body).expect(200);
  }

  /** Several transactions are open at once, commit in any order, and some not at all. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverIsCommittedIsToldHoweverLateItCommits(long seed) throws SQLException {
    Random random = new Random(seed);
    Set<String> committed = new HashSet<>();
    Set<String> told = new HashSet<>();
    List<Writer> writers = new ArrayList<>();
    // They take turns: the server counts a stream until it notices that its reader has gone.
    List<User> readers =
        List.of(acme.rep(), acme.admin(), acme.newUser("Ada", "Byron", "crm-member"));
    int opened = 0;
    EventReader reader = readers.get(opened).stream("/events?topic=leads");
    try {
      for (int step = 0; step < 300; step++) {
        int choice = random.nextInt(10);
        if (writers.isEmpty() || choice < 3) {
          writers.add(new Writer(UUID.fromString(acme.id())));
        } else if (choice < 7) {
          writers.get(random.nextInt(writers.size())).put(1 + random.nextInt(3));
        } else if (choice < 9) {
          committed.addAll(
              writers.remove(random.nextInt(writers.size())).end(random.nextInt(4) > 0));
        } else {
          told.addAll(ids(reader.events()));
          String last = reader.lastId();
          reader.close();
          User next = readers.get(++opened % readers.size());
          reader = next.stream("/events?topic=leads&after=" + last);
        }
      }
      for (Writer writer : writers) {
        committed.addAll(writer.end(true));
      }
      EventReader present = reader;
      Await.until(
          "the last event",
          () -> {
            told.addAll(ids(present.events()));
            return told;
          },
          all -> all.containsAll(committed));
      assertThat(told).isEqualTo(committed);
    } finally {
      reader.close();
    }
  }

  private static Set<String> ids(List<Event> events) {
    return events.stream()
        .filter(Event::isOfRecord)
        .map(event -> event.json().at("/id").asText())
        .collect(Collectors.toSet());
  }

  @Test
  void aReaderResumesWhereItWas() {
    String last;
    try (EventReader first = acme.rep().stream("/events?topic=leads")) {
      acme.lead(Leads.cold());
      first.await("lead.scored");
      last = first.lastId();
    }
    Answer second = acme.lead(Leads.cold());

    Client rep = acme.rep();
    try (EventReader again =
        rep.openStream(rep.request("/events?topic=leads").header("Last-Event-ID", last).GET())) {
      again.await("lead.scored");
      assertThat(again.types()).containsExactly("lead.created", "lead.scored");
      assertThat(again.events().stream().filter(Event::isOfRecord))
          .allSatisfy(
              event ->
                  assertThat(event.json().at("/subject").asText()).isEqualTo(second.text("/id")));
    }
  }

  @Test
  void aReaderOfAnotherOrganisationIsToldNothing() {
    Organisation globex = Organisation.create();
    Answer lead = acme.lead(Leads.unknown());
    try (EventReader outsider =
            globex.admin().stream(
                "/events?topic=leads&topic=deals&topic=lead:"
                    + lead.text("/id")
                    + "&topic=pipeline:"
                    + acme.pipeline().id());
        EventReader insider = acme.rep().stream("/events?topic=leads")) {
      acme.lead(Leads.hot());
      String own = globex.lead(Leads.cold()).text("/id");

      insider.await("deal.created");
      outsider.await("lead.scored");
      assertThat(outsider.events().stream().filter(Event::isOfRecord))
          .allSatisfy(event -> assertThat(event.json().at("/subject").asText()).isEqualTo(own));
    }
  }

  @Test
  void whatIsNoTopicOrNoPositionIsRefusedAtOnce() {
    for (String query :
        List.of(
            "",
            "?topic=",
            "?topic=everything",
            "?topic=lead:7",
            "?topic=leads:" + acme.id(),
            "?topic=leads&after=7",
            "?topic=leads&after=5:4:",
            "?topic=leads" + "&topic=deals".repeat(10))) {
      stream("/events" + query).expectProblem(400, "validation-failed");
    }
  }

  @Test
  void whoHasNotSignedInOrMayNotReadIsRefused() {
    stream(Client.anonymous(), "/events?topic=leads").expectProblem(401, "not-signed-in");
    stream(acme.newUser("Otto", "Falk"), "/events?topic=leads").expectProblem(403, "not-permitted");
  }

  private Answer stream(String path) {
    return stream(acme.rep(), path);
  }

  private static Answer stream(Client client, String path) {
    return client.send(client.request(path).setHeader("Accept", "text/event-stream").GET());
  }

  @Test
  void oneUserCannotOpenStreamsWithoutEnd() {
    List<EventReader> open = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        open.add(acme.rep().stream("/events?topic=leads"));
      }
      Answer refused = stream("/events?topic=leads").expectProblem(429, "rate-limited");
      assertThat(refused.header("Retry-After")).isPresent();
    } finally {
      open.forEach(EventReader::close);
    }
  }

  /** It reads nothing, so that what it is sent fills its buffers, and then ours. */
  @Test
  void aReaderThatDoesNotReadIsCutOffAndOthersAreToldAll() throws Exception {
    try (Socket slow = slowReader();
        EventReader quick = acme.rep().stream("/events?topic=leads")) {
      // Each time as many as a reader may be behind.
      for (int i = 0; i < 10; i++) {
        try (Writer writer = new Writer(UUID.fromString(acme.id()))) {
          writer.put(800, "x".repeat(4_000));
          writer.end(true);
        }
        int sent = (i + 1) * 800;
        quick.await("what was sent", all -> all.size() >= sent);
      }
      InputStream answer = slow.getInputStream();
      String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains("too-slow");
      assertThat(text.split("event: ?lead.updated", -1).length - 1).isBetween(1, 7_999);
    }
  }

  private Socket slowReader() throws IOException {
    URI api = TestedStack.api();
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new java.net.InetSocketAddress(api.getHost(), api.getPort()));
    socket.setSoTimeout(60_000);
    String request =
        "GET "
            + api.getPath()
            + "/events?topic=leads HTTP/1.1\r\nHost: "
            + api.getAuthority()
            + "\r\nAccept: text/event-stream\r\nConnection: close\r\nAuthorization: Bearer "
            + acme.rep().token()
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    // The answer has begun when its first character is there.
    assertThat(socket.getInputStream().read()).isEqualTo('H');
    return socket;
  }

  @Test
  void idleStreamsHoldNoConnectionOfTheDatabase() {
    List<EventReader> open = new ArrayList<>();
    try {
      for (int i = 0; i < 15; i++) {
        open.add(acme.rep().stream("/events?topic=leads"));
      }
      assertThat(
              Database.column(
                  "select count(*) from pg_stat_activity where usename = 'dealwright'"
                      + " and state like 'idle in transaction%'"
                      + " and state_change < now() - interval '2 seconds'"))
          .containsExactly("0");
    } finally {
      open.forEach(EventReader::close);
    }
  }

  /** A transaction that puts events into the outbox. */
  private static final class Writer implements AutoCloseable {

    private final UUID organisation;
    private final Connection connection;
    private final Set<String> ids = new HashSet<>();

    Writer(UUID organisation) throws SQLException {
      this.organisation = organisation;
      this.connection = TestedStack.get().postgresql().superuser().getConnection();
      connection.setAutoCommit(false);
    }

    void put(int number) throws SQLException {
      put(number, "");
    }

    void put(int number, String more) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(PUT)) {
        for (int i = 0; i < number; i++) {
          UUID id = UUID.randomUUID();
          UUID lead = UUID.randomUUID();
          statement.setObject(1, organisation);
          statement.setObject(2, id);
          statement.setObject(3, lead);
          statement.setString(4, Json.write(Map.of("leadId", lead, "more", more)));
          statement.addBatch();
          ids.add(id.toString());
        }
        statement.executeBatch();
      }
    }

    /** Returns the ids of what is there now. */
    Set<String> end(boolean commit) throws SQLException {
      try (connection) {
        if (commit) {
          connection.commit();
          return ids;
        }
        connection.rollback();
        return Set.of();
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
