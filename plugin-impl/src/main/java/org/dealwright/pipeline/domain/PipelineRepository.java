package org.dealwright.pipeline.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the organisation's pipelines are kept. Deleted ones and their stages are not found. What is
 * found without a lock is shared with other threads and is only read.
 */
public interface PipelineRepository {

  void add(Pipeline pipeline);

  Optional<Pipeline> find(UUID id);

  /** The pipeline that new deals go to. */
  Optional<Pipeline> findDefault();

  /** In order of position and name. */
  List<Pipeline> all();

  /**
   * All, in the same order, to be changed: locked until the transaction ends; to be called before
   * any other.
   */
  List<Pipeline> lockAll();

  /** Waits until nobody is moving a deal to the stage, and lets nobody begin to. */
  void closeToDeals(Stage stage);

  /** Writes what was changed; the versions are then those that the records have. */
  void save();
}
