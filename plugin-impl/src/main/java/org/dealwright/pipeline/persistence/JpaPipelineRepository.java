package org.dealwright.pipeline.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;

/** Pipelines as entities; Hibernate's tenant filter keeps them to the caller's organisation. */
@Dependent
class JpaPipelineRepository implements PipelineRepository {

  private final EntityManager entities;

  @Inject
  JpaPipelineRepository(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Pipeline pipeline) {
    entities.persist(pipeline);
    entities.flush();
  }

  @Override
  public Optional<Pipeline> find(UUID id) {
    return one("select p from Pipeline p where p.id = :id", id);
  }

  @Override
  public Optional<Pipeline> findDefault() {
    return entities
        .createQuery("select p from Pipeline p where p.isDefault", Pipeline.class)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Pipeline> all() {
    return entities
        .createQuery("select p from Pipeline p order by p.position, p.name", Pipeline.class)
        .getResultList();
  }

  private Optional<Pipeline> one(String query, UUID id) {
    return entities
        .createQuery(query, Pipeline.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
