package org.dealwright.platform.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns.Chunk;

/**
 * Does a chunk step by step, each in a transaction of its own that keeps its progress; after a
 * crash, or when the node is stopped, another one goes on behind the last step.
 */
@Dependent
public class ChunkSteps {

  private final JobRuns runs;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;
  private final NodeStop nodeStop;

  @Inject
  ChunkSteps(
      JobRuns runs,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation,
      NodeStop nodeStop) {
    this.runs = runs;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
    this.nodeStop = nodeStop;
  }

  /**
   * Takes steps as the chunk's organisation until the chunk is finished.
   *
   * @param step the next one; false when there is none left
   */
  public void run(String taskId, Predicate<Chunk> step) {
    boolean more = true;
    while (more && !nodeStop.hasBegun()) {
      more = unfinished(taskId).map(chunk -> next(chunk, step)).orElse(false);
    }
  }

  private boolean next(Chunk chunk, Predicate<Chunk> step) {
    boolean[] more = new boolean[1];
    inOrganisation.run(
        organisations.requireActive(chunk.organisationId()),
        Actor.AUTOMATION,
        () -> more[0] = step.test(chunk));
    return more[0];
  }

  /** Ends a chunk that is not tried any more, unless it is finished. */
  public void giveUp(String taskId, Consumer<Chunk> end) {
    unfinished(taskId)
        .ifPresent(
            chunk ->
                inOrganisation.run(
                    organisations.find(chunk.organisationId()).orElseThrow(),
                    Actor.AUTOMATION,
                    () -> end.accept(chunk)));
  }

  private Optional<Chunk> unfinished(String taskId) {
    return runs.chunk(taskId).filter(chunk -> !chunk.finished());
  }
}
