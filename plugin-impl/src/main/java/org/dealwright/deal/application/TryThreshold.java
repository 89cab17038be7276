package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.deal.StageName;
import org.dealwright.api.deal.ThresholdTrialView;
import org.dealwright.api.deal.TrialMove;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.deal.application.ScoreSequences.Arrival;
import org.dealwright.deal.application.ScoreSequences.Period;
import org.dealwright.deal.application.ScoreSequences.Sequence;
import org.dealwright.deal.domain.Threshold;
import org.dealwright.deal.domain.ThresholdTrial;
import org.dealwright.deal.domain.ThresholdTrial.Seen;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * Tells which deals would have moved over a period if a stage's threshold had been another one. It
 * goes through the score history, some leads at a time, and writes nothing.
 */
@Dependent
public class TryThreshold {

  private static final Duration WINDOW = Duration.ofDays(90);
  private static final Duration LONGEST_WINDOW = Duration.ofDays(366);
  private static final int AT_ONCE = 500;
  private static final int SHOWN = 500;

  private final PipelineRepository pipelines;
  private final ScoreSequences sequences;
  private final Clock clock;

  @Inject
  TryThreshold(PipelineRepository pipelines, ScoreSequences sequences, Clock clock) {
    this.pipelines = pipelines;
    this.sequences = sequences;
    this.clock = clock;
  }

  /** What is tried; without points the stage's own threshold. */
  public record Trial(UUID pipelineId, UUID stageId, @Nullable Integer points) {}

  @Transactional
  public ThresholdTrialView run(Trial trial, Range<Instant> range) {
    Pipeline pipeline =
        pipelines.find(trial.pipelineId()).orElseThrow(() -> new NotFoundException("pipeline"));
    Stage stage = pipeline.stage(trial.stageId()).orElseThrow(() -> new NotFoundException("stage"));
    int points = points(stage, trial.points());
    Period period = period(range);
    Threshold threshold = new Threshold(points, Instant.EPOCH);
    Count count = new Count();
    UUID after = null;
    List<Sequence> leads = sequences.next(period, points, after, AT_ONCE);
    while (!leads.isEmpty()) {
      List<UUID> ids = leads.stream().map(Sequence::leadId).toList();
      Map<UUID, List<Arrival>> arrivals = sequences.arrivals(pipeline.id(), ids, period.until());
      for (Sequence lead : leads) {
        List<Arrival> path = arrivals.getOrDefault(lead.leadId(), List.of());
        ThresholdTrial.firings(threshold, lead.before(), lead.scores()).stream()
            .flatMap(firing -> move(lead, firing, path, pipeline, stage).stream())
            .findFirst()
            .ifPresent(count::add);
      }
      after = ids.get(ids.size() - 1);
      leads = sequences.next(period, points, after, AT_ONCE);
    }
    return new ThresholdTrialView(
        stage.id(), points, period.from(), period.until(), count.moved, count.made, count.shown);
  }

  /**
   * Empty where the deal was there already, further on, or closed; without one it would have been
   * made in the default pipeline alone.
   */
  private static Optional<TrialMove> move(
      Sequence lead, Seen firing, List<Arrival> path, Pipeline pipeline, Stage target) {
    Optional<Arrival> last =
        path.stream()
            .filter(arrival -> arrival.at().isBefore(firing.at()))
            .reduce((before, later) -> later);
    if (last.isEmpty()) {
      return Optional.of(
              new TrialMove(lead.leadId(), lead.name(), null, null, firing.at(), firing.points()))
          .filter(made -> pipeline.isDefault());
    }
    return pipeline
        .stage(last.get().stageId())
        .filter(present -> present.isOpen() && present.isBehind(target))
        .map(
            present ->
                new TrialMove(
                    lead.leadId(),
                    lead.name(),
                    last.get().dealId(),
                    new StageName(present.id(), present.name()),
                    firing.at(),
                    firing.points()));
  }

  private static int points(Stage stage, @Nullable Integer tried) {
    Integer points = tried == null ? Integer.valueOf(stage.scoreThreshold().orElse(-1)) : tried;
    if (!stage.isOpen() || points < 0 || points > 100) {
      throw new ValidationException("threshold", "From 0 to 100, for an open stage.");
    }
    return points;
  }

  private Period period(Range<Instant> range) {
    Instant until = Objects.requireNonNullElseGet(range.to(), clock::instant);
    Instant from = Objects.requireNonNullElseGet(range.from(), () -> until.minus(WINDOW));
    if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST_WINDOW) > 0) {
      throw new ValidationException("dateFrom", "At most a year before dateTo.");
    }
    return new Period(from, until);
  }

  /** What was found so far. */
  private static final class Count {

    private int moved;
    private int made;
    private final List<TrialMove> shown = new ArrayList<>();

    void add(TrialMove move) {
      if (move.dealId() == null) {
        made++;
      } else {
        moved++;
      }
      if (shown.size() < SHOWN) {
        shown.add(move);
      }
    }
  }
}
