package org.dealwright.tracking.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.signal.SignalRequest;
import org.dealwright.api.signal.SignalType;
import org.dealwright.api.tracking.TrackRequest;
import org.dealwright.api.tracking.TrackedEvent;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.signal.domain.SignalRules;
import org.dealwright.tracking.domain.TrackingSettings;
import org.dealwright.tracking.domain.VisitorEvent;

/** A request's events, read and checked: all of them or none. */
record SentEvents(String token, List<SignalRequest> events, Instant now) {

  private static final int MOST = 50;
  private static final int EVENT_ID = 100;

  /**
   * Reads a request.
   *
   * @throws ValidationException with all that is wrong with it
   */
  static SentEvents checked(TrackRequest request, TrackingSettings settings, Instant now) {
    List<TrackedEvent> sent = Objects.requireNonNullElse(request.events(), List.of());
    Violations violations = new Violations();
    violations.check(request.token() != null, "/token", "Send the visitor's token.");
    violations.check(
        !sent.isEmpty() && sent.size() <= MOST, "/events", "A list of 1 to " + MOST + " events.");
    violations.throwIfAny();
    List<SignalRequest> events = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      SignalRequest event = event(sent.get(i), settings, now);
      events.add(event);
      errors.addAll(errors(i, event, now));
    }
    if (!errors.isEmpty()) {
      throw new ValidationException(errors);
    }
    return new SentEvents(Objects.requireNonNull(request.token()), events, now);
  }

  private static SignalRequest event(TrackedEvent sent, TrackingSettings settings, Instant now) {
    SignalType type = sent.type() == null ? null : settings.type(sent.type()).orElse(null);
    return new SignalRequest(
        sent.eventId(),
        type,
        null,
        Objects.requireNonNullElse(sent.occurredAt(), now),
        sent.properties());
  }

  private static List<FieldError> errors(int index, SignalRequest event, Instant now) {
    List<FieldError> errors = new ArrayList<>(SignalRules.checkEvent(event, now));
    if (event.eventId() != null && event.eventId().length() > EVENT_ID) {
      errors.add(new FieldError("/eventId", "At most " + EVENT_ID + " characters."));
    }
    return errors.stream()
        .map(error -> new FieldError("/events/" + index + error.pointer(), error.detail()))
        .toList();
  }

  /** As the visitor's; of twins the first one counts. */
  List<VisitorEvent> of(UUID visitor) {
    Map<String, VisitorEvent> byId = new LinkedHashMap<>();
    events.forEach(event -> byId.putIfAbsent(event.eventId(), event(visitor, event)));
    return List.copyOf(byId.values());
  }

  private VisitorEvent event(UUID visitor, SignalRequest event) {
    Instant at = Objects.requireNonNull(event.occurredAt());
    boolean future = at.isAfter(now);
    return new VisitorEvent(
        "visitor/" + visitor + "/" + event.eventId(),
        Objects.requireNonNull(event.type()),
        future ? now : at,
        future,
        now,
        Objects.requireNonNullElse(event.properties(), Map.of()));
  }
}
