package org.dealwright.tracking.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.signal.SignalType;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation tracks its sites.
 *
 * @param origins whose pages may send; none means that nothing is tracked
 * @param highestPublicStep above it, what a browser says of the journey does not count
 * @param eventNames the sites' own names, and the standard types that they are
 */
public record TrackingSettings(
    List<String> origins,
    SignalType highestPublicStep,
    int eventsPerVisitorAndDay,
    boolean honoursOptOuts,
    Map<String, SignalType> eventNames) {

  /** Before an organisation has settled anything. */
  public static final TrackingSettings INITIAL =
      new TrackingSettings(List.of(), SignalType.LEAD_WHATSAPP_CONTACT, 500, true, Map.of());

  public TrackingSettings {
    origins = List.copyOf(origins);
    eventNames = Map.copyOf(eventNames);
  }

  /** The standard type that an event's name stands for; empty for an unknown name. */
  public Optional<SignalType> type(String name) {
    return standard(name).or(() -> Optional.ofNullable(eventNames.get(name)));
  }

  /** The standard type of this name. */
  public static Optional<SignalType> standard(String name) {
    return Arrays.stream(SignalType.values())
        .filter(type -> type.toString().equals(name))
        .findFirst();
  }

  /** Whether events of a page of this origin are taken, given what its browser asks for. */
  public boolean takesFrom(@Nullable String origin, boolean optsOut) {
    return origin != null && origins.contains(origin) && !(optsOut && honoursOptOuts);
  }

  /** Whether a browser's word for such an event counts. */
  public boolean counts(SignalType type) {
    return !type.isStep() || type.compareTo(highestPublicStep) <= 0;
  }
}
