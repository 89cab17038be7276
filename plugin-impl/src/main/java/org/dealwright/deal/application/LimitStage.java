package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.DealRepository.Standing;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.Ids;
import org.dealwright.sla.application.SlaPolicies;
import org.jspecify.annotations.Nullable;

/** Gives the deals at a stage another time by which they are to leave it. */
@Dependent
public class LimitStage {

  /** The kind of the tasks that do so. */
  public static final String TASK = "stage-limit";

  private static final int DEALS = 500;

  private final DealRepository deals;
  private final PipelineRepository pipelines;
  private final SlaPolicies policies;

  @Inject
  LimitStage(DealRepository deals, PipelineRepository pipelines, SlaPolicies policies) {
    this.deals = deals;
    this.pipelines = pipelines;
    this.policies = policies;
  }

  /** Names a task; each change has one of its own, since one that runs may have passed deals by. */
  static String taskId(UUID organisationId, UUID stageId) {
    return organisationId + "/" + stageId + "/" + Ids.next();
  }

  /** Does so for the next deals; returns the last of them, and null when there are none left. */
  @Transactional
  public @Nullable UUID next(UUID stageId, @Nullable UUID after) {
    Optional<Integer> days =
        pipelines.all().stream()
            .flatMap(pipeline -> pipeline.stage(stageId).stream())
            .filter(Stage::isOpen)
            .map(Stage::slaDays)
            .filter(Objects::nonNull)
            .findFirst();
    List<Standing> standing = deals.lockStanding(stageId, after, DEALS);
    deals.dueBy(standing.stream().map(deal -> limited(deal, days)).toList());
    return standing.isEmpty() ? null : standing.get(standing.size() - 1).id();
  }

  private Standing limited(Standing deal, Optional<Integer> days) {
    return new Standing(
        deal.id(),
        deal.since(),
        days.flatMap(limit -> policies.current().leaving(deal.since(), limit)).orElse(null));
  }
}
