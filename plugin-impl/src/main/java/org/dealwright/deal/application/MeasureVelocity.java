package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.api.deal.DealVelocity;
import org.dealwright.api.deal.DealView;
import org.dealwright.deal.domain.SurvivalCurve;
import org.dealwright.platform.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Says how fast a deal goes, compared with others of its pipeline. */
@Dependent
public class MeasureVelocity {

  private static final double DAY = Duration.ofDays(1).toSeconds();

  private final DealViews views;
  private final StageDurations durations;
  private final WinTimes winTimes;
  private final Clock clock;

  @Inject
  MeasureVelocity(DealViews views, StageDurations durations, WinTimes winTimes, Clock clock) {
    this.views = views;
    this.durations = durations;
    this.winTimes = winTimes;
    this.clock = clock;
  }

  @Transactional
  public DealVelocity of(UUID dealId) {
    DealView deal = views.find(dealId).orElseThrow(() -> new NotFoundException("deal"));
    Instant now = clock.instant();
    SurvivalCurve curve = winTimes.of(deal.pipelineId());
    Duration average = durations.averages(deal.pipelineId()).get(deal.stage().id());
    int age =
        (int)
            Duration.between(deal.createdAt(), Objects.requireNonNullElse(deal.closedAt(), now))
                .toDays();
    OptionalDouble percentile = curve.percentile(age);
    return new DealVelocity(
        deal.velocityDays(),
        average == null ? null : average.toSeconds() / DAY,
        isSlow(deal, average, now),
        age,
        percentile.isPresent() ? percentile.getAsDouble() : null,
        curve.won(),
        curve.open());
  }

  private static boolean isSlow(DealView deal, @Nullable Duration average, Instant now) {
    return deal.status() == DealStatus.OPEN
        && Cards.isSlow(Duration.between(deal.enteredStageAt(), now), average);
  }
}
