package org.dealwright.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.host.HostCustomer;
import org.dealwright.customer.domain.CustomerSync.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerSyncTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final UUID FIRST = UUID.fromString("01a00000-0000-7000-8000-000000000001");
  private static final UUID SECOND = UUID.fromString("01a00000-0000-7000-8000-000000000002");

  @Test
  void theFirstRunReadsAllAndThenSweeps() {
    CustomerSync page = CustomerSync.first("host", FIRST, NOON).read(List.of(customer("7", null)));

    assertThat(page.phase()).isEqualTo(Phase.ALL);
    assertThat(page.cursorId()).isEqualTo("7");
    assertThat(page.read(List.of()).phase()).isEqualTo(Phase.SWEEP);
    assertThat(full().isUnderWay()).isFalse();
  }

  @Test
  void whatChangedWhileAllWasReadIsReadAgain() {
    assertThat(full().changesAt()).isEqualTo(NOON);
  }

  @Test
  void theNextRunReadsWhatChangedSinceWithAnOverlap() {
    CustomerSync next = full().begin(SECOND, true, NOON.plusSeconds(600));

    assertThat(next.phase()).isEqualTo(Phase.CHANGES);
    assertThat(next.place().at()).isEqualTo(NOON.minus(Duration.ofMinutes(10)));
    assertThat(next.place().id()).isEmpty();
  }

  @Test
  void changesArePagedByTimeAndId() {
    Instant later = NOON.plusSeconds(60);
    CustomerSync next =
        full().begin(SECOND, true, NOON.plusSeconds(600)).read(List.of(customer("9", later)));

    assertThat(next.place().at()).isEqualTo(later);
    assertThat(next.place().id()).isEqualTo("9");
    assertThat(next.read(List.of()).changesAt()).isEqualTo(later);
  }

  @Test
  void aQuietHostDoesNotTurnTheTimeBack() {
    CustomerSync quiet = full().begin(SECOND, true, NOON.plusSeconds(600)).read(List.of());

    assertThat(quiet.changesAt()).isEqualTo(NOON);
    assertThat(quiet.phase()).isEqualTo(Phase.DONE);
  }

  @Test
  void itSweepsEachHourAndReadsAllEachDay() {
    Instant nextHour = NOON.plus(Duration.ofMinutes(61));
    CustomerSync hourly = full().begin(SECOND, true, nextHour).read(List.of());
    CustomerSync daily = full().begin(SECOND, true, NOON.plus(Duration.ofHours(25)));

    assertThat(hourly.phase()).isEqualTo(Phase.SWEEP);
    assertThat(hourly.sweptAll().sweptAt()).isEqualTo(nextHour);
    assertThat(daily.phase()).isEqualTo(Phase.ALL);
  }

  @Test
  void aHostThatCannotTellChangesIsReadAsAWhole() {
    assertThat(full().begin(SECOND, false, NOON.plusSeconds(600)).phase()).isEqualTo(Phase.ALL);
  }

  @Test
  void anAbandonedRunLeavesTheTimesAsTheyWere() {
    CustomerSync abandoned =
        full()
            .begin(SECOND, true, NOON.plusSeconds(600))
            .read(List.of(customer("9", NOON.plusSeconds(60))))
            .abandoned();

    assertThat(abandoned.isUnderWay()).isFalse();
    assertThat(abandoned.changesAt()).isEqualTo(NOON);
  }

  @Test
  void aNewerRunSupersedesAnOlderOne() {
    CustomerSync ofSecond = full().begin(SECOND, true, NOON.plusSeconds(600));

    assertThat(ofSecond.isSupersededFor(FIRST)).isTrue();
    assertThat(ofSecond.isSupersededFor(SECOND)).isFalse();
    assertThat(full().isSupersededFor(SECOND)).isFalse();
  }

  /** After a first run at noon. */
  private static CustomerSync full() {
    return CustomerSync.first("host", FIRST, NOON).read(List.of()).sweptAll();
  }

  private static HostCustomer customer(String id, @Nullable Instant changedAt) {
    return new HostCustomer(id, "Orion", null, null, null, null, null, null, changedAt);
  }
}
