package org.dealwright.customer.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.host.HostSignal;
import org.dealwright.api.host.HostSignalKind;
import org.dealwright.api.signal.SignalRequest;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalRules;

/**
 * What the host tells, as signals of leads. The event id follows from the host's key and the lead,
 * so that whatever is read again counts once.
 *
 * @param host its stable key
 */
record HostSignals(String host, HostSignalKind kind, Instant now) {

  /** Longer keys are kept as their digest: event ids have 200 characters. */
  private static final int KEY = 80;

  /** A lead's signal; empty where it is too old to count. */
  Optional<Signal> of(HostSignal told, UUID lead) {
    Map<String, Object> detail = told.detail() == null ? Map.of() : Map.of(name(), told.detail());
    return Stream.of(detail, Map.<String, Object>of())
        .map(properties -> request(told, lead, properties))
        .filter(request -> SignalRules.checkEvent(request, now).isEmpty())
        .findFirst()
        .map(request -> signal(request, lead));
  }

  private SignalRequest request(HostSignal told, UUID lead, Map<String, Object> properties) {
    String event = String.join("/", kind.toString(), key(host), key(told.id()), lead.toString());
    return new SignalRequest(event, kind.type(), null, told.occurredAt(), properties);
  }

  private Signal signal(SignalRequest request, UUID lead) {
    Signal.What what = new Signal.What(kind.type(), SignalTrust.SERVER, request.properties());
    return Signal.received(lead, request.eventId(), what, request.occurredAt(), now);
  }

  private String name() {
    return switch (kind) {
      case USAGE -> "feature";
      case TICKETS -> "channel";
    };
  }

  private static String key(String text) {
    return text.length() <= KEY
        ? text
        : UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
