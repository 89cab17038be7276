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

/** Averages over the last stays that have ended, kept for a minute. */
@ApplicationScoped
public class SqlStageDurations implements StageDurations {

  /** Of the last stays alone: a board must not wait for the whole past. */
  private static final String AVERAGES =
      """
      select p.id as stage, extract(epoch from avg(stay.duration)) as s
      from pipeline_stages p
        cross join lateral (select t.moved_at - t.from_since as duration
          from deal_stage_transitions t
          where t.organisation_id = p.organisation_id and t.from_stage_id = p.id
          order by t.moved_at desc limit 2000) stay
      where p.organisation_id = :organisation and p.pipeline_id = :pipeline
      group by p.id
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
