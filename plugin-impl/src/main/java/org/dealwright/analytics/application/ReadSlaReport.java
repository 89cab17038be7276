package org.dealwright.analytics.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.analytics.application.SlaFiguresQuery.Which;
import org.dealwright.api.analytics.SlaReport;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** Reports whether leads were answered in time, beside the period before if that is asked for. */
@Dependent
public class ReadSlaReport {

  private static final Duration USUAL = Duration.ofDays(90);

  private final SlaFiguresQuery figures;
  private final PipelineRepository pipelines;
  private final Clock clock;

  @Inject
  ReadSlaReport(SlaFiguresQuery figures, PipelineRepository pipelines, Clock clock) {
    this.figures = figures;
    this.pipelines = pipelines;
    this.clock = clock;
  }

  /**
   * What the report is about.
   *
   * @param from null for 90 days before the end
   * @param until null for now
   */
  public record Question(
      @Nullable Instant from,
      @Nullable Instant until,
      boolean compare,
      @Nullable UUID pipelineId,
      @Nullable String owner) {}

  @Transactional
  public SlaReport report(Question question) {
    Instant now = clock.instant();
    Instant until = question.until() == null ? now : question.until();
    Instant from = question.from() == null ? until.minus(USUAL) : question.from();
    if (!from.isBefore(until)) {
      throw new ValidationException("dateFrom", "The period must begin before it ends.");
    }
    UUID pipeline = question.pipelineId();
    if (pipeline != null && pipelines.find(pipeline).isEmpty()) {
      throw new NotFoundException("pipeline");
    }
    Which which = new Which(from, until, pipeline, question.owner());
    return new SlaReport(
        figures.period(which, now), question.compare() ? figures.period(before(which), now) : null);
  }

  private static Which before(Which which) {
    Instant from = which.from().minus(Duration.between(which.from(), which.until()));
    return new Which(from, which.from(), which.pipelineId(), which.owner());
  }
}
