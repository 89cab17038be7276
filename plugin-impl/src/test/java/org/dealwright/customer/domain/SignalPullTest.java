package org.dealwright.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.host.HostSignal;
import org.dealwright.api.host.HostSignalKind;
import org.dealwright.api.host.SignalSource.Place;
import org.dealwright.customer.domain.SignalPull.Phase;
import org.junit.jupiter.api.Test;

class SignalPullTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(600);
  private static final UUID FIRST = UUID.fromString("01a00000-0000-7000-8000-000000000001");
  private static final UUID SECOND = UUID.fromString("01a00000-0000-7000-8000-000000000002");

  private final SignalPull first = SignalPull.first("host", HostSignalKind.USAGE, FIRST, NOON);

  @Test
  void thePastOfLinkedCustomersComesBeforeWhatIsNew() {
    assertThat(first.wantsCustomers()).isTrue();

    SignalPull past = first.of(Set.of("7"), NOON);

    assertThat(past.query(10).customers()).containsExactly("7");
    assertThat(past.place()).isEqualTo(new Place(NOON.minus(SignalPull.PAST), ""));
    assertThat(past.wantsCustomers()).isFalse();
    assertThat(past.read(List.of(), NOON).wantsCustomers()).isTrue();
  }

  @Test
  void pagesAreByTimeAndId() {
    SignalPull past = first.of(Set.of("7"), NOON).read(List.of(signal("a", NOON)), NOON);

    assertThat(past.place()).isEqualTo(new Place(NOON, "a"));
    assertThat(past.phase()).isEqualTo(Phase.LINKED);
    assertThat(past.query(10).customers()).containsExactly("7");
  }

  @Test
  void whatIsNewIsReadOfAllCustomersWithAnOverlap() {
    SignalPull news = first.of(Set.of(), LATER);

    assertThat(news.phase()).isEqualTo(Phase.NEW);
    assertThat(news.query(10).customers()).isEmpty();
    assertThat(news.place()).isEqualTo(new Place(NOON.minus(Duration.ofMinutes(10)), ""));
  }

  @Test
  void theNextRunGoesOnWhereTheLastOneCameTo() {
    SignalPull done = done(signal("a", LATER), LATER.plusSeconds(1));

    assertThat(done.isUnderWay()).isFalse();
    assertThat(done.begin(SECOND).of(Set.of(), LATER).place().at())
        .isEqualTo(LATER.minus(Duration.ofMinutes(10)));
  }

  @Test
  void aSignalFromTheHostsFutureHidesNothing() {
    assertThat(done(signal("a", NOON.plus(Duration.ofDays(30))), LATER).readTo()).isEqualTo(LATER);
  }

  @Test
  void aQuietHostDoesNotTurnTheTimeBack() {
    assertThat(first.of(Set.of(), LATER).read(List.of(), LATER).readTo()).isEqualTo(NOON);
  }

  @Test
  void anOlderRunGivesWay() {
    assertThat(first.begin(SECOND).isSupersededFor(FIRST)).isTrue();
    assertThat(first.isSupersededFor(SECOND)).isFalse();
    assertThat(first.isSupersededFor(FIRST)).isFalse();
  }

  private SignalPull done(HostSignal last, Instant now) {
    return first.of(Set.of(), now).read(List.of(last), now).read(List.of(), now);
  }

  private static HostSignal signal(String id, Instant recordedAt) {
    return new HostSignal(id, "7", NOON, recordedAt, null);
  }
}
