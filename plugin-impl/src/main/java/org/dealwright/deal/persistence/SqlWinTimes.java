package org.dealwright.deal.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.dealwright.deal.application.WinTimes;
import org.dealwright.deal.domain.SurvivalCurve;
import org.dealwright.platform.persistence.SqlGateway;

/** Counts of deals by age, which are few however many the deals are; kept for ten minutes. */
@ApplicationScoped
public class SqlWinTimes implements WinTimes {

  private static final Duration LOOK_BACK = Duration.ofDays(730);

  private static final String AGES =
      """
      select cast(greatest(0, floor(extract(epoch from
          coalesce(closed_at, :now) - created_at) / 86400)) as integer) as age,
        count(*) filter (where status = 'WON') as won,
        count(*) filter (where status = 'OPEN') as open
      from live_deals
      where organisation_id = :organisation and pipeline_id = :pipeline
        and status in ('WON', 'OPEN') and created_at >= :since
      group by age order by age
      """;

  private final Cache<UUID, SurvivalCurve> cache =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofMinutes(10)).build();

  @Inject private SqlGateway sql;
  @Inject private Clock clock;

  @Override
  public SurvivalCurve of(UUID pipelineId) {
    return cache.get(pipelineId, this::read);
  }

  private SurvivalCurve read(UUID pipelineId) {
    Instant now = clock.instant();
    return SurvivalCurve.of(
        sql.list(
            AGES,
            Map.of(
                "pipeline", pipelineId,
                "now", now.atOffset(ZoneOffset.UTC),
                "since", now.minus(LOOK_BACK).atOffset(ZoneOffset.UTC)),
            (row, context) ->
                new SurvivalCurve.Day(row.getInt("age"), row.getLong("won"), row.getLong("open"))));
  }
}
