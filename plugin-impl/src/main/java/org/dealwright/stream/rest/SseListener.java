package org.dealwright.stream.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.dealwright.stream.application.Listener;
import org.dealwright.stream.domain.Message;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages as server-sent events; the server writes them when the connection takes them. The
 * request's own thread begins, all that follows is sent by the connection's: only there is it no
 * error that a reader has gone, which is how most streams end.
 */
final class SseListener implements Listener {

  private final SseEventSink sink;
  private final Sse sse;
  private final Executor connection;
  private final Thread beginner = Thread.currentThread();

  SseListener(SseEventSink sink, Sse sse, Executor connection) {
    this.sink = sink;
    this.sse = sse;
    this.connection = connection;
  }

  @Override
  public CompletionStage<?> send(Message message) {
    OutboundSseEvent event = event(message);
    if (isBeginning()) {
      return sink.send(event);
    }
    CompletableFuture<Boolean> sent = new CompletableFuture<>();
    connection.execute(() -> send(event, sent));
    return sent;
  }

  private OutboundSseEvent event(Message message) {
    OutboundSseEvent.Builder event =
        sse.newEventBuilder()
            .name(message.name())
            .mediaType(MediaType.TEXT_PLAIN_TYPE)
            .data(String.class, message.data());
    if (message.position() != null) {
      event.id(message.position().text());
    }
    return event.build();
  }

  private void send(OutboundSseEvent event, CompletableFuture<Boolean> sent) {
    try {
      sink.send(event).whenComplete((done, failure) -> complete(sent, failure));
    } catch (RuntimeException closed) {
      complete(sent, closed);
    }
  }

  private static void complete(CompletableFuture<Boolean> sent, @Nullable Throwable failure) {
    if (failure == null) {
      sent.complete(true);
    } else {
      sent.completeExceptionally(failure);
    }
  }

  @Override
  public boolean isClosed() {
    return sink.isClosed();
  }

  @Override
  public void close() {
    if (isBeginning()) {
      sink.close();
    } else {
      connection.execute(sink::close);
    }
  }

  private boolean isBeginning() {
    return Thread.currentThread() == beginner;
  }
}
