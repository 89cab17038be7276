package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.platform.task.Tasks;
import org.dealwright.scoring.domain.ScoreRepository;
import org.jspecify.annotations.Nullable;

/** Cuts the rescoring of all open leads into durable tasks; one node does so for each slot. */
@Dependent
public class PlanRescore {

  /** The job's name, and the kind of its tasks. */
  public static final String JOB = "lead-score-refresh";

  /** The same after a change of the models in force. */
  public static final String AFTER_CHANGE_OF_MODEL = "lead-score-model";

  private static final int CHUNK_LEADS = 20_000;

  private final JobRuns runs;
  private final Tasks tasks;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;
  private final ScoreRepository scores;
  private final Clock clock;

  @Inject
  PlanRescore(
      JobRuns runs,
      Tasks tasks,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation,
      ScoreRepository scores,
      Clock clock) {
    this.runs = runs;
    this.tasks = tasks;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
    this.scores = scores;
    this.clock = clock;
  }

  /** All organisations, for a slot of the timetable; empty where the slot is taken. */
  @Transactional
  public Optional<UUID> forSlot(Instant slot) {
    Optional<UUID> run = runs.claim(JOB, slot, null, clock.instant());
    run.ifPresent(id -> plan(JOB, id, organisations.active()));
    return run;
  }

  /** Now, because another model scores an organisation's leads. */
  @Transactional
  public UUID afterChangeOfModel(Organisation organisation, @Nullable String requestedBy) {
    return now(AFTER_CHANGE_OF_MODEL, List.of(organisation), requestedBy);
  }

  /** Now, because somebody asked. */
  @Transactional
  public UUID onDemand(List<Organisation> which, @Nullable String requestedBy) {
    return now(JOB, which, requestedBy);
  }

  private UUID now(String job, List<Organisation> which, @Nullable String requestedBy) {
    Instant now = clock.instant();
    UUID run = runs.claim(job, now, requestedBy, now).orElseThrow();
    plan(job, run, which);
    return run;
  }

  private void plan(String job, UUID run, List<Organisation> which) {
    int number = 0;
    for (Organisation organisation : which) {
      UUID after = null;
      for (UUID until : stretchEnds(organisation)) {
        Chunk chunk = new Chunk(run, number++, organisation.id(), after, until, null, 0, 0, false);
        runs.addChunk(chunk);
        tasks.enqueue(job, chunk.taskId());
        after = until;
      }
    }
    runs.finishRunIfDone(run, clock.instant());
  }

  private List<UUID> stretchEnds(Organisation organisation) {
    List<UUID> ends = new ArrayList<>();
    inOrganisation.run(
        organisation, Actor.AUTOMATION, () -> ends.addAll(scores.stretchEnds(CHUNK_LEADS)));
    return ends;
  }
}
