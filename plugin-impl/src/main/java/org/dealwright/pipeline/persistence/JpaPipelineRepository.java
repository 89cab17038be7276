package org.dealwright.pipeline.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.persistence.SqlGateway;

/** Pipelines as entities; Hibernate's tenant filter keeps them to the caller's organisation. */
@Dependent
class JpaPipelineRepository implements PipelineRepository {

  private final EntityManager entities;
  private final SqlGateway sql;
  private final SharedPipelines shared;

  @Inject
  JpaPipelineRepository(EntityManager entities, SqlGateway sql, SharedPipelines shared) {
    this.entities = entities;
    this.sql = sql;
    this.shared = shared;
  }

  @Override
  public void add(Pipeline pipeline) {
    entities.persist(pipeline);
    entities.flush();
  }

  @Override
  public Optional<Pipeline> find(UUID id) {
    return all().stream().filter(pipeline -> pipeline.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Pipeline> findDefault() {
    return all().stream().filter(Pipeline::isDefault).findFirst();
  }

  @Override
  public List<Pipeline> all() {
    return shared.all();
  }

  /** The rows are locked in the order of their ids, whatever order they are shown in. */
  @Override
  public List<Pipeline> lockAll() {
    sql.list(
        """
        select 1 from pipelines where organisation_id = :organisation and deleted_at is null
        order by id for update
        """,
        Map.of(),
        (row, context) -> row.getInt(1));
    return entities.createQuery(SharedPipelines.LIVE, Pipeline.class).getResultList();
  }

  @Override
  public void closeToDeals(Stage stage) {
    sql.list(
        """
        select 1 from pipeline_stages where organisation_id = :organisation and id = :stage
        for update
        """,
        Map.of("stage", stage.id()),
        (row, context) -> row.getInt(1));
  }

  @Override
  public void save() {
    entities.flush();
  }
}
