package org.dealwright.stream.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletionStage;
import org.dealwright.stream.application.Listener;
import org.dealwright.stream.domain.Message;

/** Sends messages as server-sent events; the server writes them when the connection takes them. */
final class SseListener implements Listener {

  private final SseEventSink sink;
  private final Sse sse;

  SseListener(SseEventSink sink, Sse sse) {
    this.sink = sink;
    this.sse = sse;
  }

  @Override
  public CompletionStage<?> send(Message message) {
    OutboundSseEvent.Builder event =
        sse.newEventBuilder()
            .name(message.name())
            .mediaType(MediaType.TEXT_PLAIN_TYPE)
            .data(String.class, message.data());
    if (message.position() != null) {
      event.id(message.position().text());
    }
    return sink.send(event.build());
  }

  @Override
  public boolean isClosed() {
    return sink.isClosed();
  }

  @Override
  public void close() {
    sink.close();
  }
}
