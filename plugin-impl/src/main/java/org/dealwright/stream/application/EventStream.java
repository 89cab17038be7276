package org.dealwright.stream.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.dealwright.stream.domain.Message;
import org.dealwright.stream.domain.Position;
import org.dealwright.stream.domain.StreamedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. It begins with what its reader missed, and is then told of all news of the node;
 * it keeps a bounded number of messages for a slow reader, and ends when there are more. It never
 * waits for its reader.
 */
final class EventStream {

  static final int BUFFER = 1_000;

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  /** How long a reader may take nothing at all until the connection is given up. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final Subscription subscription;
  private final Listener listener;
  private final Deque<Message> waiting = new ArrayDeque<>();

  private boolean begun;
  private boolean ending;
  private boolean sending;
  private boolean sentSinceCheck;
  private Instant lastSent;
  private @Nullable Position reached;

  EventStream(Subscription subscription, Listener listener, Instant now) {
    this.subscription = subscription;
    this.listener = listener;
    this.lastSent = now;
  }

  Subscription subscription() {
    return subscription;
  }

  /** Says what comes before all news that it was told meanwhile. */
  void begin(List<Message> first) {
    synchronized (this) {
      begun = true;
      if (!ending) {
        List<Message> news = List.copyOf(waiting);
        waiting.clear();
        waiting.addAll(first);
        waiting.addAll(news);
      }
    }
    pump();
  }

  /** Takes what concerns its reader of the node's news. */
  void tell(OutboxFeed.News news) {
    synchronized (this) {
      if (ending) {
        return;
      }
      List<Message> messages =
          news.complete() ? messages(news) : List.of(Message.reset(news.position()));
      if (waiting.size() + messages.size() > BUFFER) {
        finish(Message.End.TOO_SLOW);
      } else {
        waiting.addAll(messages);
        reached = news.position();
      }
    }
    pump();
  }

  /**
   * What the reader may know of it. Only with the last message has it come further: whatever is
   * lost before, it gets when it asks for what came after its last position.
   */
  List<Message> messages(OutboxFeed.News news) {
    List<StreamedEvent> mine = news.events().stream().filter(subscription::covers).toList();
    return IntStream.range(0, mine.size())
        .mapToObj(
            i ->
                new Message(
                    mine.get(i).type(),
                    i == mine.size() - 1 ? news.position() : null,
                    mine.get(i).json()))
        .toList();
  }

  /** Lets time pass; returns whether the stream still stands. */
  boolean check(Instant now) {
    if (isStuck(now)) {
      listener.close();
    } else {
      pump();
    }
    return !listener.isClosed();
  }

  private synchronized boolean isStuck(Instant now) {
    if (sentSinceCheck) {
      sentSinceCheck = false;
      lastSent = now;
    }
    if (!ending && !now.isBefore(subscription.until())) {
      finish(Message.End.SIGN_IN_ENDED);
    } else if (isQuiet() && !lastSent.plus(HEARTBEAT).isAfter(now)) {
      waiting.add(Message.heartbeat(reached));
    }
    return sending && lastSent.plus(PATIENCE).isBefore(now);
  }

  private boolean isQuiet() {
    return begun && !ending && !sending && waiting.isEmpty();
  }

  /** Ends the stream as soon as the reader has taken what is under way. */
  void end(Message.End reason) {
    synchronized (this) {
      if (!ending) {
        finish(reason);
      }
    }
    pump();
  }

  private void finish(Message.End reason) {
    waiting.clear();
    waiting.add(Message.end(reason));
    ending = true;
  }

  /** Sends one message after the other; while one is under way, nobody else sends. */
  private void pump() {
    for (Message next = next(); next != null; next = next()) {
      Message message = next;
      CompletionStage<?> sending = send(message);
      CompletableFuture<?> sent = sending.toCompletableFuture();
      if (!sent.isDone()) {
        sending.whenComplete((done, failure) -> goOn(message, failure != null));
        return;
      }
      sent(message, sent.isCompletedExceptionally());
    }
  }

  private void goOn(Message sent, boolean failed) {
    sent(sent, failed);
    pump();
  }

  private synchronized @Nullable Message next() {
    if (sending || !begun || listener.isClosed()) {
      return null;
    }
    Message next = waiting.poll();
    sending = next != null;
    return next;
  }

  private CompletionStage<?> send(Message message) {
    try {
      return listener.send(message);
    } catch (IllegalStateException closed) {
      return CompletableFuture.failedStage(closed);
    }
  }

  private void sent(Message message, boolean failed) {
    synchronized (this) {
      sending = false;
      sentSinceCheck = true;
    }
    if (failed || message.name().equals(Message.END)) {
      listener.close();
    }
  }
}
