package org.dealwright.stream.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.event.EventEnvelope;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.ServerToken;
import org.dealwright.stream.application.NodeStreams;
import org.dealwright.stream.application.Subscription;
import org.dealwright.stream.domain.Position;
import org.dealwright.stream.domain.Topic;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What happens, as it happens, for pages that show it. */
@Path("/events")
@Dependent
public class EventsResource {

  private static final int TOPICS = 10;

  @Inject private NodeStreams streams;
  @Inject private Caller caller;
  @Inject private HttpServletRequest servletRequest;

  // RESTEasy proxies it; it cannot come through the constructor.
  @Context private HttpServletResponse servletResponse;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.events.stream",
      summary = "What happens to what a page shows, as it happens (server-sent events)")
  @APIResponseSchema(value = EventEnvelope.class, responseCode = "200")
  public void stream(
      @QueryParam("topic") List<String> topic,
      @QueryParam("after") @Nullable String after,
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastEventId,
      @Context SseEventSink sink,
      @Context Sse sse) {
    Subscription subscription = subscription(topic);
    Optional<Position> position = position(lastEventId == null ? after : lastEventId);
    servletResponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    // Proxies that buffer answers must not do so with this one.
    servletResponse.setHeader("X-Accel-Buffering", "no");
    streams.open(subscription, position, new SseListener(sink, sse));
  }

  private Subscription subscription(List<String> topics) {
    if (topics.isEmpty() || topics.size() > TOPICS) {
      throw new ValidationException("topic", "Name one to " + TOPICS + " topics.");
    }
    return new Subscription(
        caller.organisationId(),
        caller.identity().orElseThrow().subject(),
        caller.permissions(),
        topics.stream().map(EventsResource::topic).toList(),
        caller.restrictedTo().orElse(null),
        ServerToken.of(servletRequest).orElseThrow().expiresAt());
  }

  private static Topic topic(String text) {
    return Topic.parse(text)
        .orElseThrow(
            () ->
                new ValidationException(
                    "topic", "Topics are leads, deals, pipeline:<id>, lead:<id> and deal:<id>."));
  }

  private static Optional<Position> position(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Position.parse(text.strip())
            .orElseThrow(() -> new ValidationException("after", "This is no id of an event.")));
  }
}
