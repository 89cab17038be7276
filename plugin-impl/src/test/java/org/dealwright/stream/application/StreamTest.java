package org.dealwright.stream.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.dealwright.platform.error.RateLimitedException;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.identity.Permission;
import org.dealwright.stream.domain.Message;
import org.dealwright.stream.domain.Position;
import org.dealwright.stream.domain.StreamedEvent;
import org.dealwright.stream.domain.Topic;
import org.junit.jupiter.api.Test;

/** What a reader is told, however slow it is, and what it is not told. */
class StreamTest {

  private static final UUID ACME = new UUID(0, 1);
  private static final UUID PIPELINE = new UUID(0, 7);
  private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

  private final Outbox feed = new Outbox();
  private final Time time = new Time();
  private final Directory organisations = new Directory();
  private final NodeStreams streams = new NodeStreams(feed, organisations, time);
  private final Reader reader = new Reader();

  @Test
  void aNewReaderIsToldWhereItBeginsAndWhatHappensThen() {
    open(Optional.empty());
    feed.put(lead("lead.created"), lead("lead.scored"));
    streams.look();

    assertThat(reader.names()).containsExactly("ready", "lead.created", "lead.scored");
    assertThat(reader.positions()).containsExactly("1:1:", null, "1:2:");
  }

  @Test
  void aReaderThatComesBackIsToldFirstWhatItMissed() {
    feed.put(lead("lead.created"));
    feed.put(lead("lead.updated"));

    open(Optional.of(new Position("1:1:")));
    feed.put(lead("lead.scored"));
    streams.look();

    assertThat(reader.names())
        .containsExactly("lead.created", "lead.updated", "ready", "lead.scored");
  }

  @Test
  void whoMissedTooMuchIsToldToReadAgain() {
    feed.put(leads(EventStream.BUFFER));
    open(Optional.of(new Position("1:1:")));
    assertThat(reader.names()).containsExactly("reset");

    Reader far = new Reader();
    streams.open(subscription(), Optional.of(new Position("1:900000:")), far);
    assertThat(far.names()).containsExactly("reset");
  }

  @Test
  void moreNewsThanCanBeToldMakeAllReadersReadAgain() {
    open(Optional.empty());
    feed.put(leads(6_000));
    streams.look();

    assertThat(reader.names()).containsExactly("ready", "reset");
  }

  @Test
  void aReaderIsToldOfItsOrganisationItsTopicsAndItsPermissionsAlone() {
    streams.open(
        new Subscription(
            ACME,
            "rep",
            EnumSet.of(Permission.LEADS_READ),
            List.of(Topic.parse("pipeline:" + PIPELINE).orElseThrow()),
            null,
            START.plusSeconds(300)),
        Optional.empty(),
        reader);
    feed.put(
        event(ACME, "deal.won", PIPELINE),
        event(ACME, "deal.lost", new UUID(0, 8)),
        event(new UUID(0, 2), "deal.created", PIPELINE),
        event(ACME, "pipeline.changed", PIPELINE),
        lead("lead.created"));
    streams.look();

    assertThat(reader.names()).containsExactly("ready", "deal.won");
  }

  @Test
  void aSlowReaderLosesItsStreamAndNothingElse() {
    Reader quick = new Reader();
    open(Optional.empty());
    streams.open(subscription(), Optional.empty(), quick);
    reader.stall();
    feed.put(leads(900));
    streams.look();
    feed.put(leads(102));
    streams.look();

    assertThat(quick.names()).hasSize(1 + 1_002);
    assertThat(reader.names()).containsExactly("ready", "lead.created");
    reader.goOn();
    assertThat(reader.names()).endsWith("lead.created", "end");
    assertThat(reader.last().data()).contains("too-slow");
    assertThat(reader.isClosed()).isTrue();
    streams.look();
    assertThat(streams.count()).isOne();
  }

  @Test
  void aReaderThatTakesNothingIsGivenUp() {
    open(Optional.empty());
    reader.stall();
    feed.put(lead("lead.created"));
    streams.look();
    time.pass(Duration.ofSeconds(60));
    streams.look();

    assertThat(reader.isClosed()).isTrue();
    assertThat(streams.count()).isZero();
  }

  @Test
  void aQuietStreamBeatsAndTellsHowFarItHasCome() {
    open(Optional.empty());
    streams.look();
    feed.put(event(new UUID(0, 2), "lead.created", PIPELINE));
    time.pass(Duration.ofSeconds(20));
    streams.look();

    assertThat(reader.names()).containsExactly("ready", "heartbeat");
    assertThat(reader.positions()).containsExactly("1:1:", "1:2:");
  }

  @Test
  void theStreamEndsWithTheToken() {
    open(Optional.empty());
    time.pass(Duration.ofSeconds(299));
    streams.look();
    assertThat(reader.isClosed()).isFalse();
    time.pass(Duration.ofSeconds(1));
    streams.look();

    assertThat(reader.last().data()).contains("sign-in-ended");
    assertThat(reader.isClosed()).isTrue();
  }

  @Test
  void theStreamEndsWithTheOrganisation() {
    open(Optional.empty());
    organisations.active = false;
    streams.look();

    assertThat(reader.last().data()).contains("not-permitted");
    assertThat(streams.count()).isZero();
  }

  @Test
  void whenTheNodeStopsAllStreamsEndAndNoneBegins() {
    open(Optional.empty());
    streams.stop();

    assertThat(reader.last().data()).contains("node-stops");
    assertThat(reader.isClosed()).isTrue();
    assertThatThrownBy(() -> open(Optional.empty())).isInstanceOf(RateLimitedException.class);
  }

  @Test
  void oneUserHasSoManyStreamsAndNotMore() {
    for (int i = 0; i < NodeStreams.LIMIT_OF_ONE_USER; i++) {
      open(Optional.empty());
    }

    assertThatThrownBy(() -> open(Optional.empty())).isInstanceOf(RateLimitedException.class);
  }

  @Test
  void whileNobodyListensNobodyLooks() {
    feed.put(lead("lead.created"));
    streams.look();
    assertThat(feed.looks).isZero();

    open(Optional.empty());
    assertThat(reader.positions()).containsExactly("1:2:");
  }

  private void open(Optional<Position> after) {
    streams.open(subscription(), after, reader);
  }

  private static Subscription subscription() {
    return new Subscription(
        ACME,
        "rep",
        EnumSet.allOf(Permission.class),
        List.of(new Topic(Topic.Kind.LEADS, null)),
        null,
        START.plusSeconds(300));
  }

  private static StreamedEvent[] leads(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> lead("lead.created"))
        .toArray(StreamedEvent[]::new);
  }

  private static StreamedEvent lead(String type) {
    return event(ACME, type, null);
  }

  private static StreamedEvent event(UUID organisation, String type, UUID pipeline) {
    UUID lead = pipeline == null ? new UUID(0, 9) : null;
    return new StreamedEvent(
        organisation, type, new StreamedEvent.About(lead, null, pipeline), Set.of(), "{}");
  }

  /** An outbox in which each transaction is committed before the next one begins. */
  private static final class Outbox implements OutboxFeed {

    private final List<List<StreamedEvent>> transactions = new ArrayList<>();
    private int looks;

    void put(StreamedEvent... events) {
      transactions.add(List.of(events));
    }

    @Override
    public Position now() {
      return new Position("1:" + (transactions.size() + 1) + ":");
    }

    @Override
    public OutboxFeed.News since(Position position, int limit) {
      looks++;
      return between(position, now(), limit);
    }

    @Override
    public OutboxFeed.News between(Position after, Position until, int limit) {
      List<StreamedEvent> events =
          transactions.subList(end(after) - 1, end(until) - 1).stream()
              .flatMap(List::stream)
              .toList();
      return new OutboxFeed.News(until, events, events.size() <= limit);
    }

    private static int end(Position position) {
      return Integer.parseInt(position.text().split(":", -1)[1]);
    }
  }

  private static final class Reader implements Listener {

    private final List<Message> messages = new ArrayList<>();
    private boolean stalls;
    private boolean closed;
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    void stall() {
      stalls = true;
    }

    void goOn() {
      stalls = false;
      underWay.complete(null);
    }

    @Override
    public CompletionStage<?> send(Message message) {
      messages.add(message);
      underWay = stalls ? new CompletableFuture<>() : CompletableFuture.completedFuture(null);
      return underWay;
    }

    @Override
    public boolean isClosed() {
      return closed;
    }

    @Override
    public void close() {
      closed = true;
    }

    List<String> names() {
      return messages.stream().map(Message::name).toList();
    }

    List<String> positions() {
      return messages.stream()
          .map(message -> message.position() == null ? null : message.position().text())
          .toList();
    }

    Message last() {
      return messages.get(messages.size() - 1);
    }
  }

  private static final class Time extends Clock {

    private Instant now = START;

    void pass(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static final class Directory implements OrganisationDirectory {

    private boolean active = true;

    @Override
    public Optional<Organisation> find(String slugOrId) {
      return Optional.empty();
    }

    @Override
    public Optional<Organisation> find(UUID id) {
      return Optional.of(new Organisation(id, "acme", "Acme", active, ZoneOffset.UTC, "EUR", "en"));
    }

    @Override
    public List<Organisation> active() {
      return List.of();
    }
  }
}
