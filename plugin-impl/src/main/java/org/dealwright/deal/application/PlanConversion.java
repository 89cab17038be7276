package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.currency.application.RatesChanged;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.platform.task.Tasks;

/** Plans that deals follow the exchange rates: a durable task for each organisation. */
@Dependent
public class PlanConversion {

  /** The job's name, and the kind of its tasks. */
  public static final String JOB = "deal-conversion";

  private static final UUID LAST = new UUID(-1, -1);

  private final JobRuns runs;
  private final Tasks tasks;
  private final OrganisationDirectory organisations;
  private final Caller caller;
  private final Clock clock;

  @Inject
  PlanConversion(
      JobRuns runs, Tasks tasks, OrganisationDirectory organisations, Caller caller, Clock clock) {
    this.runs = runs;
    this.tasks = tasks;
    this.organisations = organisations;
    this.caller = caller;
    this.clock = clock;
  }

  /** All organisations, for a slot of the timetable; empty where the slot is taken. */
  @Transactional
  public Optional<UUID> forSlot(Instant slot) {
    Optional<UUID> run = runs.claim(JOB, slot, null, clock.instant());
    run.ifPresent(id -> plan(id, organisations.active()));
    return run;
  }

  /** The task begins after the transaction that changed the rates, and so sees them. */
  void on(@Observes RatesChanged event) {
    now(clock.instant());
  }

  /** The caller's organisation, soon. */
  void now(Instant now) {
    UUID run =
        Stream.iterate(now, slot -> slot.plus(1, ChronoUnit.MICROS))
            .map(slot -> runs.claim(JOB, slot, caller.actor().id(), now))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
    plan(run, List.of(caller.organisation()));
  }

  private void plan(UUID run, List<Organisation> which) {
    int number = 0;
    for (Organisation organisation : which) {
      Chunk chunk = new Chunk(run, number++, organisation.id(), null, LAST, null, 0, 0, false);
      runs.addChunk(chunk);
      tasks.enqueue(JOB, chunk.taskId());
    }
    runs.finishRunIfDone(run, clock.instant());
  }
}
