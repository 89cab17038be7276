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
import org.dealwright.api.Slice;
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

  /** What is tried, over which period. */
  public record Asked(UUID pipelineId, UUID stageId, int points, Period period) {}

  /** Checks what is asked for. */
  @Transactional
  public Asked asked(Trial trial, Range<Instant> range) {
    Stage stage = stage(pipeline(trial.pipelineId()), trial.stageId());
    return new Asked(
        trial.pipelineId(), trial.stageId(), points(stage, trial.points()), period(range));
  }

  /** Counts all moves and shows the first. */
  @Transactional
  public ThresholdTrialView run(Asked asked) {
    Count count = new Count();
    String cursor = null;
    do {
      Slice<TrialMove> part = part(asked, cursor);
      part.items().forEach(count::add);
      cursor = part.nextCursor();
    } while (cursor != null);
    Period period = asked.period();
    return new ThresholdTrialView(
        asked.stageId(),
        asked.points(),
        period.from(),
        period.until(),
        count.moved,
        count.made,
        count.shown);
  }

  /** The moves of some leads, by lead; a part may be empty and have a next one. */
  @Transactional
  public Slice<TrialMove> part(Asked asked, @Nullable String cursor) {
    UUID after = cursor == null ? null : UUID.fromString(cursor);
    List<Sequence> leads = sequences.next(asked.period(), asked.points(), after, AT_ONCE);
    if (leads.isEmpty()) {
      return new Slice<>(List.of(), null);
    }
    Pipeline pipeline = pipeline(asked.pipelineId());
    Stage stage = stage(pipeline, asked.stageId());
    Threshold threshold = new Threshold(asked.points(), Instant.EPOCH);
    List<UUID> ids = leads.stream().map(Sequence::leadId).toList();
    Map<UUID, List<Arrival>> arrivals =
        sequences.arrivals(pipeline.id(), ids, asked.period().until());
    List<TrialMove> moves =
        leads.stream()
            .flatMap(
                lead -> {
                  List<Arrival> path = arrivals.getOrDefault(lead.leadId(), List.of());
                  return ThresholdTrial.firings(threshold, lead.before(), lead.scores()).stream()
                      .flatMap(firing -> move(lead, firing, path, pipeline, stage).stream())
                      .limit(1);
                })
            .toList();
    return new Slice<>(moves, ids.get(ids.size() - 1).toString());
  }

  private Pipeline pipeline(UUID id) {
    return pipelines.find(id).orElseThrow(() -> new NotFoundException("pipeline"));
  }

  private static Stage stage(Pipeline pipeline, UUID id) {
    return pipeline.stage(id).orElseThrow(() -> new NotFoundException("stage"));
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
