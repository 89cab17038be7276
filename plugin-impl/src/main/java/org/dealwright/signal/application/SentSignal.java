package org.dealwright.signal.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.signal.LeadReference;
import org.dealwright.api.signal.SignalProblem;
import org.dealwright.api.signal.SignalRequest;
import org.dealwright.api.signal.SignalResult;
import org.dealwright.api.signal.SignalState;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.platform.error.FieldError;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalRules;
import org.jspecify.annotations.Nullable;

/**
 * One signal of a request on its way in: read, checked, its lead found.
 *
 * @param index its place in the request
 * @param leadId null before the lead is found
 * @param errors pointers into the request; nothing comes of a signal that has any
 */
public record SentSignal(
    int index, SignalRequest request, @Nullable UUID leadId, List<FieldError> errors) {

  private static final SignalRequest UNREADABLE = new SignalRequest(null, null, null, null, null);

  public static SentSignal read(int index, SignalRequest request) {
    return new SentSignal(index, request, null, List.of());
  }

  /** One that has not even the form of a signal; the pointer is relative to it. */
  public static SentSignal unreadable(int index, FieldError error) {
    return new SentSignal(index, UNREADABLE, null, List.of()).refused(List.of(error));
  }

  private SentSignal refused(List<FieldError> found) {
    List<FieldError> absolute =
        found.stream()
            .map(error -> new FieldError("/signals/" + index + error.pointer(), error.detail()))
            .toList();
    return new SentSignal(index, request, leadId, absolute);
  }

  boolean isSound() {
    return errors.isEmpty();
  }

  SentSignal checked(Instant now) {
    return isSound() ? refused(SignalRules.check(request, now)) : this;
  }

  LeadReference lead() {
    return Objects.requireNonNull(request.lead());
  }

  SentSignal of(Map<LeadReference, UUID> known) {
    if (!isSound()) {
      return this;
    }
    UUID found = known.get(lead());
    return found == null
        ? refused(List.of(new FieldError("/lead", "There is no such lead.")))
        : new SentSignal(index, request, found, List.of());
  }

  String eventId() {
    return Objects.requireNonNull(request.eventId());
  }

  Signal signal(SignalTrust trust, Instant now) {
    return Signal.received(
        Objects.requireNonNull(leadId),
        eventId(),
        new Signal.What(
            Objects.requireNonNull(request.type()),
            trust,
            Objects.requireNonNullElse(request.properties(), Map.of())),
        Objects.requireNonNull(request.occurredAt()),
        now);
  }

  /** What became of it; without a signal nothing was kept. */
  SignalResult result(@Nullable Signal kept) {
    SignalState unkept = isSound() ? SignalState.DUPLICATE : SignalState.REFUSED;
    return new SignalResult(
        index,
        request.eventId(),
        kept == null ? unkept : SignalState.ACCEPTED,
        leadId,
        kept != null && kept.clamped(),
        errors.stream().map(e -> new SignalProblem(e.pointer(), e.detail())).toList());
  }
}
