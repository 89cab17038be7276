package org.dealwright.deal.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.deal.application.StageDurations;
import org.dealwright.platform.persistence.SqlGateway;

/** Averages over all stays that have ended, kept for a minute. */
@ApplicationScoped
public class SqlStageDurations implements StageDurations {

  private static final String AVERAGES =
      """
      select stay.to_stage_id as stage, extract(epoch from avg(stay.left_at - stay.moved_at)) as s
      from (
        select t.to_stage_id, t.moved_at,
          lead(t.moved_at) over (partition by t.deal_id order by t.sequence) as left_at
        from deal_stage_transitions t
          join pipeline_stages p
            on p.organisation_id = t.organisation_id and p.id = t.to_stage_id
        where t.organisation_id = :organisation and p.pipeline_id = :pipeline
      ) stay
      where stay.left_at is not null
      group by stay.to_stage_id
      """;

  private final Cache<UUID, Map<UUID, Duration>> cache =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  @Inject private SqlGateway sql;

  @Override
  public Map<UUID, Duration> averages(UUID pipelineId) {
    return cache.get(pipelineId, this::read);
  }

  private Map<UUID, Duration> read(UUID pipelineId) {
    record Average(UUID stage, double seconds) {}
    return sql
        .list(
            AVERAGES,
            Map.of("pipeline", pipelineId),
            (row, context) -> new Average(row.getObject("stage", UUID.class), row.getDouble("s")))
        .stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Average::stage, average -> Duration.ofSeconds(Math.round(average.seconds()))));
  }
}
