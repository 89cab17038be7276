package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.deal.StageName;
import org.dealwright.api.pipeline.PipelineStatistics;
import org.dealwright.api.pipeline.StageStatistics;
import org.dealwright.api.pipeline.StageStatistics.Stay;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.deal.application.StageFlow.Between;
import org.dealwright.deal.application.StageFlow.Fate;
import org.dealwright.deal.application.StageFlow.Which;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** Shows how deals go through a pipeline: which share goes on, and how long they stay. */
@Dependent
public class ReadStatistics {

  private static final Duration WINDOW = Duration.ofDays(90);
  private static final Duration LONGEST_WINDOW = Duration.ofDays(731);
  private static final Fate NO_FATE = new Fate(0, 0, 0, 0, 0);
  private static final Stay NO_STAY = new Stay(0, null, null, null);

  private final PipelineRepository pipelines;
  private final StageFlow flow;
  private final Clock clock;

  @Inject
  ReadStatistics(PipelineRepository pipelines, StageFlow flow, Clock clock) {
    this.pipelines = pipelines;
    this.flow = flow;
    this.clock = clock;
  }

  @Transactional
  public PipelineStatistics of(UUID pipelineId, Range<Instant> range) {
    Pipeline pipeline =
        pipelines.find(pipelineId).orElseThrow(() -> new NotFoundException("pipeline"));
    Between window = window(range);
    Which which = new Which(pipelineId, null);
    Map<UUID, Fate> fates = flow.fates(which, window);
    Map<UUID, Stay> stays = flow.stays(which, window);
    return new PipelineStatistics(
        pipelineId,
        window.from(),
        window.until(),
        pipeline.stages().stream()
            .map(
                stage ->
                    statistics(
                        stage,
                        fates.getOrDefault(stage.id(), NO_FATE),
                        stays.getOrDefault(stage.id(), NO_STAY)))
            .toList());
  }

  private Between window(Range<Instant> range) {
    Instant until = Objects.requireNonNullElseGet(range.to(), clock::instant);
    Instant from = Objects.requireNonNullElseGet(range.from(), () -> until.minus(WINDOW));
    if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST_WINDOW) > 0) {
      throw new ValidationException("dateFrom", "At most two years before dateTo.");
    }
    return new Between(from, until);
  }

  private static StageStatistics statistics(Stage stage, Fate fate, Stay stay) {
    int closed = fate.won() + fate.lost();
    return new StageStatistics(
        new StageName(stage.id(), stage.name()),
        fate.entered(),
        fate.undecided(),
        stage.isOpen() ? share(fate.advanced(), fate.entered() - fate.undecided()) : null,
        closed,
        share(fate.won(), closed),
        stay);
  }

  private static @Nullable Double share(int part, int whole) {
    return whole == 0 ? null : (double) part / whole;
  }
}
