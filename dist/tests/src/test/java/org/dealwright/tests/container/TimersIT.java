package org.dealwright.tests.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.scoring.application.PlanRescore;
import org.dealwright.tests.fixture.Await;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The nightly rescoring's timetable, and that a slot is worked on once. */
@InContainer
public class TimersIT {

  @Inject private Timers timers;
  @Inject private PlanRescore plan;
  @Inject private PlatformSql sql;

  @Resource private ManagedExecutorService executor;

  @Deployment
  public static WebArchive deployment() {
    return InContainerWar.create();
  }

  @Test
  void theRescoringIsAtThreeInTheMorningUtcOnEachNode() {
    List<Timers.Shown> nightly =
        timers.all().stream().filter(timer -> timer.schedule().getHour().equals("3")).toList();

    assertThat(nightly).hasSize(1);
    assertThat(nightly.get(0).persistent()).isFalse();
    assertThat(nightly.get(0).schedule().getTimezone()).isEqualTo("UTC");
    assertThat(nightly.get(0).next().atZone(ZoneOffset.UTC).toLocalTime())
        .isEqualTo(LocalTime.of(3, 0));
  }

  @Test
  void theSlotBeforeTheStartIsCaughtUpOnceByAllDeployments() {
    List<Instant> slots =
        sql.list(
            "select slot from job_runs where job = :job and requested_by is null"
                + " and slot > now() - interval '1 day' and slot <= now()",
            Map.of("job", PlanRescore.JOB),
            (row, context) -> row.getTimestamp(1).toInstant());

    assertThat(slots).hasSizeBetween(1, 2).doesNotHaveDuplicates();
    assertThat(slots)
        .allSatisfy(
            slot ->
                assertThat(slot.atZone(ZoneOffset.UTC).toLocalTime())
                    .isEqualTo(LocalTime.of(3, 0)));
  }

  @Test
  void aSlotRunsOnceHoweverManyAskForIt() throws Exception {
    Instant slot = Instant.parse("2024-01-01T03:00:00Z");
    List<Future<Optional<UUID>>> asked = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      asked.add(executor.submit(() -> plan.forSlot(slot)));
    }

    List<UUID> taken = new ArrayList<>();
    for (Future<Optional<UUID>> future : asked) {
      future.get().ifPresent(taken::add);
    }

    assertThat(taken).hasSize(1);
    assertThat(plan.forSlot(slot)).isEmpty();
    Await.until("the run", () -> isFinished(taken.get(0)), finished -> finished);
  }

  private boolean isFinished(UUID run) {
    return sql.one(
            "select finished_at is not null from job_runs where id = :run",
            Map.of("run", run),
            (row, context) -> row.getBoolean(1))
        .orElseThrow();
  }
}
