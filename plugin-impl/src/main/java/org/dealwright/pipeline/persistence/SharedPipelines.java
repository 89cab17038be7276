package org.dealwright.pipeline.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.SqlGateway;

/**
 * Pipelines as they stand, shared by all who only read them. They are in the way of each move, each
 * score and each board, and change once in a month; to read them as entities takes longer than the
 * rest of a score. What is kept holds as long as no row behind it was written since, on whatever
 * node: the ids of the transactions that wrote the rows tell.
 */
@ApplicationScoped
public class SharedPipelines {

  static final String LIVE =
      "select p from Pipeline p left join fetch p.stages where p.deletedAt is null"
          + " order by p.position, p.name";

  private static final String STATE =
      """
      select coalesce(string_agg(concat_ws(' ', cast(p.xmin as text), p.version,
        (select string_agg(concat_ws(' ', cast(s.xmin as text), s.version), ' ' order by s.id)
        from pipeline_stages s
        where s.organisation_id = p.organisation_id and s.pipeline_id = p.id)),
        ';' order by p.id), '') as state
      from pipelines p where p.organisation_id = :organisation and p.deleted_at is null
      """;

  private final Cache<UUID, Kept> cache = Caffeine.newBuilder().maximumSize(2_000).build();

  @Inject private SqlGateway sql;
  @Inject private EntityManager entities;
  @Inject private Caller caller;

  /** What was read when the rows were in a state, or in a later one. */
  private record Kept(String state, List<Pipeline> pipelines) {}

  /** Those of the caller's organisation; to be read, never changed. */
  List<Pipeline> all() {
    String state = sql.one(STATE, Map.of(), (row, context) -> row.getString("state")).orElseThrow();
    Kept kept = cache.getIfPresent(caller.organisationId());
    if (kept == null || !kept.state().equals(state)) {
      kept = new Kept(state, read());
      cache.put(caller.organisationId(), kept);
    }
    return kept.pipelines();
  }

  /**
   * By an entity manager of their own, which lets go of them: it lasts until the end of the running
   * transaction, and no transaction is to manage what all share.
   */
  private List<Pipeline> read() {
    EntityManager own = entities.getEntityManagerFactory().createEntityManager();
    try {
      List<Pipeline> pipelines = own.createQuery(LIVE, Pipeline.class).getResultList();
      own.clear();
      return List.copyOf(pipelines);
    } finally {
      own.close();
    }
  }
}
