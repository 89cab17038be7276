package org.dealwright.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.host.HostSignal;
import org.dealwright.api.host.HostSignalKind;
import org.dealwright.api.signal.SignalType;
import org.dealwright.signal.domain.Signal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostSignalsTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final UUID LEAD = UUID.fromString("01a00000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01a00000-0000-7000-8000-000000000002");

  private final HostSignals usage = new HostSignals("erp", HostSignalKind.USAGE, NOON);
  private final HostSignals tickets = new HostSignals("erp", HostSignalKind.TICKETS, NOON);

  @Test
  void theEventIdFollowsFromTheHostsKeyAndTheLead() {
    Signal signal = usage.of(told("7", "reports"), LEAD).orElseThrow();

    assertThat(signal.eventId()).isEqualTo("usage/erp/7/" + LEAD);
    assertThat(usage.of(told("7", null), LEAD).orElseThrow().eventId()).isEqualTo(signal.eventId());
    assertThat(usage.of(told("7", null), OTHER).orElseThrow().eventId())
        .isNotEqualTo(signal.eventId());
    assertThat(tickets.of(told("7", null), LEAD).orElseThrow().eventId())
        .isNotEqualTo(signal.eventId());
  }

  @Test
  void aLongKeyFitsAndStaysItself() {
    String key = "x".repeat(300);

    String event = usage.of(told(key, null), LEAD).orElseThrow().eventId();

    assertThat(event).hasSizeLessThanOrEqualTo(200);
    assertThat(usage.of(told(key, null), LEAD).orElseThrow().eventId()).isEqualTo(event);
    assertThat(usage.of(told(key + "y", null), LEAD).orElseThrow().eventId()).isNotEqualTo(event);
  }

  @Test
  void usageAndTicketsAreSignalsWithTheirDetail() {
    assertThat(usage.of(told("7", "reports"), LEAD).orElseThrow().what().properties())
        .isEqualTo(Map.of("feature", "reports"));
    Signal ticket = tickets.of(told("7", "chat"), LEAD).orElseThrow();
    assertThat(ticket.what().type()).isEqualTo(SignalType.SUPPORT_INTERACTION);
    assertThat(ticket.what().properties()).isEqualTo(Map.of("channel", "chat"));
  }

  @Test
  void aDetailThatIsNoNameIsLeftOut() {
    assertThat(usage.of(told("7", "jane@example.com"), LEAD).orElseThrow().what().properties())
        .isEmpty();
  }

  @Test
  void whatIsTooOldDoesNotCount() {
    HostSignal old = new HostSignal("7", "c", NOON.minus(Duration.ofDays(401)), NOON, null);

    assertThat(usage.of(old, LEAD)).isEmpty();
  }

  private static HostSignal told(String id, @Nullable String detail) {
    return new HostSignal(id, "c", NOON.minusSeconds(60), NOON, detail);
  }
}
