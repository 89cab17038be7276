package org.dealwright.stream.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.dealwright.platform.error.RateLimitedException;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.stream.domain.Message;
import org.dealwright.stream.domain.Position;
import org.jspecify.annotations.Nullable;

/**
 * The streams that are open on this node. All of them live on one look into the outbox; while none
 * is open, nobody looks.
 */
@ApplicationScoped
public class NodeStreams {

  static final int LIMIT = 1_000;
  static final int LIMIT_OF_ONE_USER = 20;

  /** More transactions than this are not looked through for one reader. */
  static final long REACH = 200_000;

  private static final int NEWS = 5_000;

  private final Set<EventStream> streams = new CopyOnWriteArraySet<>();
  private OutboxFeed feed;
  private OrganisationDirectory organisations;
  private Clock clock;
  private @Nullable Position position;
  private boolean stopped;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected NodeStreams() {}

  @Inject
  NodeStreams(OutboxFeed feed, OrganisationDirectory organisations, Clock clock) {
    this.feed = feed;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * Opens a stream in the caller's organisation.
   *
   * @param after what its reader has seen; empty for a reader that is new
   */
  public void open(Subscription subscription, Optional<Position> after, Listener listener) {
    EventStream stream = new EventStream(subscription, listener, clock.instant());
    Position start = add(stream);
    try {
      stream.begin(
          after
              .map(seen -> missed(stream, seen, start))
              .orElseGet(() -> List.of(Message.ready(start))));
    } catch (RuntimeException e) {
      streams.remove(stream);
      throw e;
    }
  }

  private synchronized Position add(EventStream stream) {
    if (stopped || streams.size() >= LIMIT || ofUser(stream) >= LIMIT_OF_ONE_USER) {
      throw new RateLimitedException(Duration.ofSeconds(5));
    }
    if (position == null) {
      position = feed.now();
    }
    streams.add(stream);
    return position;
  }

  private long ofUser(EventStream stream) {
    String subject = stream.subscription().subject();
    return streams.stream().filter(s -> s.subscription().subject().equals(subject)).count();
  }

  private List<Message> missed(EventStream stream, Position seen, Position start) {
    if (seen.distance(start) > REACH) {
      return List.of(Message.reset(start));
    }
    OutboxFeed.News news = feed.between(seen, start, EventStream.BUFFER / 2);
    if (!news.complete()) {
      return List.of(Message.reset(start));
    }
    List<Message> messages = new ArrayList<>(stream.messages(news));
    messages.add(Message.ready(start));
    return messages;
  }

  /** Tells all streams what is new; called again and again, by one thread. */
  public void look() {
    if (streams.isEmpty()) {
      forget();
      return;
    }
    OutboxFeed.News news = feed.since(seen(), NEWS);
    tell(news);
    Instant now = clock.instant();
    streams.removeIf(stream -> !stands(stream, now));
  }

  private boolean stands(EventStream stream, Instant now) {
    if (!isActive(stream)) {
      stream.end(Message.End.NOT_PERMITTED);
    }
    return stream.check(now);
  }

  private boolean isActive(EventStream stream) {
    return organisations
        .find(stream.subscription().organisationId())
        .filter(Organisation::active)
        .isPresent();
  }

  /** So that the next stream begins in its present. */
  private synchronized void forget() {
    if (streams.isEmpty()) {
      position = null;
    }
  }

  private synchronized Position seen() {
    return Objects.requireNonNull(position);
  }

  /** Whoever was added meanwhile began where the news begin. */
  private synchronized void tell(OutboxFeed.News news) {
    position = news.position();
    streams.forEach(stream -> stream.tell(news));
  }

  public int count() {
    return streams.size();
  }

  /** Ends all streams, and opens none any more. */
  public synchronized void stop() {
    stopped = true;
    streams.forEach(stream -> stream.end(Message.End.NODE_STOPS));
    streams.clear();
  }
}
